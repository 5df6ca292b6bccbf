package org.parley.game.paths;

import java.util.Arrays;
import java.util.stream.IntStream;

/// For every way to fix the settings of the first parties in the order of a field: the best each party can still find
/// among the
/// states that agree with it and are wanted.
///
/// Costs one look at each state to set up, and a number per party for each way to fix some but not all.
final class Ceilings {

    /// The ceiling over no state at all.
    static final int NOTHING = -1;

    private final Field field;
    private final int parties;
    private final int[] stride;
    private final int[][] best;

    Ceilings(Field field) {
        this.field = field;
        this.parties = field.parties();
        this.stride = Arrays.stream(field.order())
                .map(party -> field.axis(party).stride())
                .toArray();
        this.best = new int[Math.max(0, parties - 1)][];
        for (int fixed = 0; fixed < best.length; fixed++) {
            best[fixed] = new int[field.size() / stride[fixed] * parties];
        }
    }

    /// Takes those among some states as wanted that are feasible and not yet reached by every start of a search.
    void set(IntStream states, Search search) {
        for (int[] level : best) {
            Arrays.fill(level, NOTHING);
        }
        states.filter(state -> field.isFeasible(state) && !search.isDone(state)).forEach(state -> {
            for (int fixed = best.length - 1; fixed >= 0 && raise(fixed, state); fixed--) {}
        });
    }

    /// Tells whether the state changed anything at this depth; if not it changes nothing above.
    private boolean raise(int fixed, int state) {
        int at = state / stride[fixed] * parties;
        boolean raised = false;
        for (int party = 0; party < parties; party++) {
            int level = field.levels(party)[state];
            if (level > best[fixed][at + party]) {
                best[fixed][at + party] = level;
                raised = true;
            }
        }
        return raised;
    }

    /// Whether, with the settings of all parties up to `fixed` as in a state, every member might find something
    /// better than `mine`, its level where it stands.
    boolean admits(int fixed, int state, long members, int[] mine) {
        int at = state / stride[fixed] * parties;
        int[] level = best[fixed];
        if (level[at] == NOTHING) {
            return false;
        }
        for (long rest = members; rest != 0; rest &= rest - 1) {
            int party = Long.numberOfTrailingZeros(rest);
            if (level[at + party] <= mine[party]) {
                return false;
            }
        }
        return true;
    }
}
