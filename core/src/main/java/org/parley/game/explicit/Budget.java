package org.parley.game.explicit;

import java.util.List;
import org.parley.run.Run;

/// How many states searches may still look at; every state met is spent once. Ends a search by `SpentException` when
/// nothing is left, or when the caller has lost interest.
final class Budget {

    private static final int SELDOM = 1 << 10;

    private final Run run;
    private final List<Budget> within;
    private final long states;
    private long left;

    Budget(long states, Run run) {
        this(states, run, List.of());
    }

    private Budget(long states, Run run, List<Budget> within) {
        this.states = states;
        this.left = states;
        this.run = run;
        this.within = within;
    }

    /// Nothing is left; caught by the engine or judge, which declines.
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SpentException() {
            super("more states than the search may visit", null, false, false);
        }
    }

    /// So many states of this budget, for one search.
    Budget part(long states) {
        return new Budget(states, run, List.of(this));
    }

    void spend() {
        if (--left < 0) {
            throw spent();
        }
        if (left % SELDOM == 0) {
            tell();
        }
        within.forEach(Budget::spend);
    }

    /// Tells how far the searches are, and ends them when nobody waits any more.
    private void tell() {
        if (run.cancelled()) {
            throw spent();
        }
        if (within.isEmpty()) {
            run.progress("states at most", states - left, states);
        }
    }

    /// To be thrown by a search that cannot be settled with what there is.
    SpentException spent() {
        return new SpentException();
    }
}
