package org.parley.game.stability;

/// Symmetric sequential stability (SSEQ): as SEQ, and the party cannot escape the sanction by one more move of its
/// own. Not "strong SEQ", which some texts abbreviate alike.
///
/// Source: RegoVieira2015; RegoVieira2017.
public record SymmetricSequential() implements Metarational {

    @Override
    public String symbol() {
        return "SSEQ";
    }

    @Override
    public String name() {
        return "symmetric sequential stability";
    }

    @Override
    public Replies replies() {
        return Replies.IMPROVEMENTS;
    }

    @Override
    public Guard guard() {
        return Guard.ONE_MOVE;
    }
}
