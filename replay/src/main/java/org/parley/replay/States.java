package org.parley.replay;

import java.util.Arrays;
import java.util.List;

/// The feasible states, found depth-first: options are decided one after another, and a branch is left as soon as a
/// rule says so whatever the open options become.
final class States {

    /// The condition that every state meets.
    static final Formula EVERYWHERE = new Formula.And(List.of());

    static final int MOST_STATES = 2_000_000;
    private static final int MOST_STEPS = 200_000_000;

    private final Game game;
    private final Formula where;
    private long[] found = new long[16];
    private int size;
    private int steps;

    private States(Game game, Formula where) {
        this.game = game;
        this.where = where;
    }

    /// The feasible states where the condition is true, in pattern order.
    static long[] where(Game game, Formula condition) {
        return fill(game, condition, game.all(), 0);
    }

    /// The feasible states that differ from `state` in some of these options at most, in pattern order.
    static long[] around(Game game, long state, long options) {
        return fill(game, EVERYWHERE, options, state & ~options);
    }

    private static long[] fill(Game game, Formula where, long open, long taken) {
        States states = new States(game, where);
        states.fill(open, taken);
        return Arrays.copyOf(states.found, states.size);
    }

    private void fill(long open, long taken) {
        if (++steps > MOST_STEPS) {
            throw new TooLargeException("the search for feasible states takes more than " + MOST_STEPS + " steps");
        }
        if (excluded(~open, taken)) {
            return;
        }
        if (open == 0) {
            add(taken);
            return;
        }
        long option = Long.highestOneBit(open);
        fill(open ^ option, taken);
        fill(open ^ option, taken | option);
    }

    private boolean excluded(long known, long taken) {
        for (Formula rule : game.never()) {
            if (rule.value(known, taken) > 0) {
                return true;
            }
        }
        return where.value(known, taken) < 0;
    }

    private void add(long state) {
        if (size == MOST_STATES) {
            throw new TooLargeException("more than " + MOST_STATES + " states");
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = state;
    }
}
