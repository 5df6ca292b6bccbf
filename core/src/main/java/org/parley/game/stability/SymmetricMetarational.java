package org.parley.game.stability;

/// Symmetric metarationality (SMR): as GMR, and the party cannot escape the sanction by one more move of its own.
///
/// Source: Howard1971; FangHipelKilgour1993.
public record SymmetricMetarational() implements Metarational {

    @Override
    public String symbol() {
        return "SMR";
    }

    @Override
    public String name() {
        return "symmetric metarationality";
    }

    @Override
    public Replies replies() {
        return Replies.MOVES;
    }

    @Override
    public Guard guard() {
        return Guard.ONE_MOVE;
    }
}
