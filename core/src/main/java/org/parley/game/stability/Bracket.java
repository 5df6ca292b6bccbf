package org.parley.game.stability;

/// A set known exactly or between two bounds: equal after a complete analysis, sound after one stopped early.
public record Bracket(StateSet atLeast, StateSet atMost) {

    public static Bracket exactly(StateSet set) {
        return new Bracket(set, set);
    }
}
