package org.parley.game.explicit;

import java.util.List;
import org.parley.game.stability.Metarational;
import org.parley.run.Run;

/// How far down the others can force a party, from every state: the least key over the state itself and all that
/// they reach from it by legal sequences.
///
/// The key of a state is the party's level there (GMR, SEQ), or the best level it can still secure by one move of
/// its own (SMR, SSEQ). An improvement to `t` is deterred at level `p` exactly when the forced value of `t` is at
/// most `p`; counting `t` among its own sanctions is harmless, since its key is above `p`. Infeasible states have
/// no value (`NONE`). Sweeps over the opponents in turn until a whole round changes nothing: any order of lowering
/// ends in the same values.
final class Forced {

    /// No state the others reach counts.
    static final int NONE = Integer.MAX_VALUE;

    /// Values by which nothing is forced anywhere: no array of that is made.
    static final int[] NOTHING = {};

    private Forced() {}

    /// The value at a state; `NONE` everywhere where nothing is forced.
    static int at(int[] values, int state) {
        return values.length == 0 ? NONE : values[state];
    }

    /// The forced values for a focal party with these levels, lines of its own, and lines of those who answer it.
    static int[] values(Metarational concept, int[] levels, Lines own, List<Lines> opponents, Run run) {
        int[] value = keys(concept.guard(), levels, own);
        lower(value, concept.replies(), opponents, run);
        return value;
    }

    /// Lowers each value to the least over what the others reach from the state.
    static void lower(int[] value, Metarational.Replies replies, List<Lines> opponents, Run run) {
        List<Sweep> sweeps = opponents.stream().map(Sweep::new).toList();
        int unchanged = 0;
        for (int turn = 0; unchanged < sweeps.size() && !run.cancelled(); turn++) {
            Sweep sweep = sweeps.get(turn % sweeps.size());
            boolean changed = replies == Metarational.Replies.MOVES
                    ? sweep.lowerByMoves(value)
                    : sweep.lowerByImprovements(value);
            unchanged = changed ? 1 : unchanged + 1;
        }
    }

    /// The keys, `NONE` where infeasible.
    private static int[] keys(Metarational.Guard guard, int[] levels, Lines own) {
        int[] keys = levels.clone();
        if (guard == Metarational.Guard.ONE_MOVE) {
            new Best(own).raise(levels, keys);
        }
        for (int s = 0; s < keys.length; s++) {
            if (levels[s] < 0) {
                keys[s] = NONE;
            }
        }
        return keys;
    }
}
