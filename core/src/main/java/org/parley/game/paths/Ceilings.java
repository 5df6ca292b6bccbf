package org.parley.game.paths;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// For every way to fix the settings of the first movers, among some states wanted: the best each mover can find in
/// those that agree with it, and the starts they are wanted for.
///
/// Movers are the parties with more than one setting, in the order of the field. Setting up costs one look at each
/// state and at each way to fix some settings; memory, a number per mover and two for each such way.
final class Ceilings {

    private final int movers;
    private final int[] stride;
    private final int[][] levels;
    private final int[][] best;
    private final long[][] starts;
    private final int[] found;
    private int sign = 1;

    Ceilings(Field field, int[] movers) {
        this.movers = movers.length;
        this.stride =
                Arrays.stream(movers).map(party -> field.axis(party).stride()).toArray();
        this.levels = Arrays.stream(movers).mapToObj(field::levels).toArray(int[][]::new);
        this.best = new int[Math.max(0, movers.length - 1)][];
        for (int fixed = 0; fixed < best.length; fixed++) {
            best[fixed] = new int[field.size() / stride[fixed] * movers.length];
        }
        this.starts = Arrays.stream(stride)
                .mapToObj(apart -> new long[field.size() / apart])
                .toArray(long[][]::new);
        this.found = new int[movers.length];
    }

    /// Takes each of these feasible states as wanted for the starts it is given. A level counts as good as it is times
    /// `sign`.
    void set(int sign, IntStream states, IntToLongFunction wantedFor) {
        this.sign = sign;
        if (movers > 0) {
            long[] wanted = starts[movers - 1];
            Arrays.fill(wanted, 0);
            states.forEach(state -> wanted[state] = wantedFor.applyAsLong(state));
            for (int fixed = best.length - 1; fixed >= 0; fixed--) {
                for (int way = 0; way < starts[fixed].length; way++) {
                    gather(fixed, way);
                }
            }
        }
    }

    /// The state is not wanted for these starts any more. Costs a look at what lies beside it as far up as that
    /// changes something.
    void settle(int state, long reached) {
        starts[movers - 1][state] &= ~reached;
        int fixed = best.length - 1;
        while (fixed >= 0 && gather(fixed, state / stride[fixed])) {
            fixed--;
        }
    }

    /// Works out what holds with so many settings fixed from what holds with one more; tells whether it is new.
    private boolean gather(int fixed, int way) {
        int count = stride[fixed] / stride[fixed + 1];
        long[] below = starts[fixed + 1];
        long wanted = 0;
        Arrays.fill(found, Integer.MIN_VALUE);
        for (int next = way * count; next < (way + 1) * count; next++) {
            if (below[next] != 0) {
                wanted |= below[next];
                raise(fixed + 1, next);
            }
        }
        int at = way * movers;
        boolean isNew = wanted != starts[fixed][way] || !Arrays.equals(found, 0, movers, best[fixed], at, at + movers);
        starts[fixed][way] = wanted;
        System.arraycopy(found, 0, best[fixed], at, movers);
        return isNew;
    }

    private void raise(int fixed, int way) {
        for (int mover = 0; mover < movers; mover++) {
            int value = fixed == best.length ? sign * levels[mover][way] : best[fixed][way * movers + mover];
            found[mover] = Math.max(found[mover], value);
        }
    }

    /// Whether, with the settings of the movers up to `fixed` as in a state, there may be one wanted for some of these
    /// starts in which each of the first `n` members finds something better than `mine`.
    ///
    /// Asks the member last added first: the others have been asked when less was fixed.
    boolean admits(int fixed, int state, long asked, int[] members, int n, int[] mine) {
        int way = state / stride[fixed];
        if ((starts[fixed][way] & asked) == 0) {
            return false;
        }
        return fixed == best.length ? allGain(state, members, n, mine) : mayGain(fixed, way, members, n, mine);
    }

    private boolean mayGain(int fixed, int way, int[] members, int n, int[] mine) {
        int[] ceiling = best[fixed];
        int at = way * movers;
        for (int k = n - 1; k >= 0; k--) {
            int mover = members[k];
            if (ceiling[at + mover] <= mine[mover]) {
                return false;
            }
        }
        return true;
    }

    private boolean allGain(int state, int[] members, int n, int[] mine) {
        for (int k = n - 1; k >= 0; k--) {
            int mover = members[k];
            if (sign * levels[mover][state] <= mine[mover]) {
                return false;
            }
        }
        return true;
    }
}
