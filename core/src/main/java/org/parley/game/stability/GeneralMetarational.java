package org.parley.game.stability;

/// General metarationality (GMR): an improvement is deterred when the others can take the party, by any legal
/// sequence of their moves, to a state it does not prefer, whether or not that serves them.
///
/// Source: Howard1971; FangHipelKilgour1993.
public record GeneralMetarational() implements Metarational {

    @Override
    public String symbol() {
        return "GMR";
    }

    @Override
    public String name() {
        return "general metarationality";
    }

    @Override
    public Replies replies() {
        return Replies.MOVES;
    }

    @Override
    public Guard guard() {
        return Guard.NONE;
    }
}
