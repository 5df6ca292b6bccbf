package org.parley.game.stability;

/// Sequential stability (SEQ): an improvement is deterred when the others have a *credible* sanction, one they
/// reach by improvements of their own.
///
/// Between Nash stability and GMR: each implies the next. Source: FraserHipel1979; FangHipelKilgour1993.
public record Sequential() implements Metarational {

    @Override
    public String symbol() {
        return "SEQ";
    }

    @Override
    public String name() {
        return "sequential stability";
    }

    @Override
    public Replies replies() {
        return Replies.IMPROVEMENTS;
    }

    @Override
    public Guard guard() {
        return Guard.NONE;
    }
}
