package org.parley.game.paths;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Coalition improvements from one of their ends: which of some states a state goes to, or comes from, so that all
/// parties whose settings differ gain and may make the change.
///
/// Goes through the movers' settings one after the other and turns back where no state is wanted or some party that
/// has changed can find nothing better any more: it has to gain by the step, whatever the parties to come do. In the
/// worst case a look at every wanted state.
final class Ends {

    /// Which end of a step is looked for.
    enum Side {
        /// Where it leads: what is higher is better.
        TO(1),
        /// Where it begins: what is lower was improved on.
        FROM(-1);

        private final int sign;

        Side(int sign) {
            this.sign = sign;
        }
    }

    /// What happens at an end that is found.
    interface Found {
        /// `members` are those whose settings differ, as bits; the answer is the starts that are asked for no longer.
        long at(int end, long members);
    }

    private final Field field;
    private final int[] movers;
    private final Ceilings ceilings;
    private final int[] counts;
    private final int[] strides;
    private final int[] here;
    private final int[] mine;
    private final int[] members;
    private Side side = Side.TO;
    private Found found = (_, _) -> 0;
    private long asked;
    private long looks;

    Ends(Field field) {
        this.field = field;
        this.movers = Arrays.stream(field.order())
                .filter(party -> field.axis(party).count() > 1)
                .toArray();
        this.ceilings = new Ceilings(field, movers);
        this.counts =
                Arrays.stream(movers).map(party -> field.axis(party).count()).toArray();
        this.strides =
                Arrays.stream(movers).map(party -> field.axis(party).stride()).toArray();
        this.here = new int[movers.length];
        this.mine = new int[movers.length];
        this.members = new int[movers.length];
    }

    /// Looks for one end of steps among some feasible states from now on, each wanted for some starts.
    void set(Side end, IntStream states, IntToLongFunction wantedFor) {
        side = end;
        ceilings.set(end.sign, states, wantedFor);
    }

    /// The state is not wanted for these starts any more.
    void settle(int state, long starts) {
        ceilings.settle(state, starts);
    }

    /// Finds, ascending, the states wanted for some of the starts asked for that one step joins with this state. Tries
    /// at most so many settings and returns how many of these are left, below zero where there were more to try.
    long each(int state, long starts, long most, Found what) {
        asked = starts;
        found = what;
        looks = most;
        for (int depth = 0; depth < movers.length; depth++) {
            int party = movers[depth];
            here[depth] = field.axis(party).place(state);
            mine[depth] = side.sign * field.levels(party)[state];
        }
        if (movers.length > 0) {
            descend(0, 0, 0);
        }
        return looks;
    }

    /// Fixes the setting of one more mover; `state` has the settings fixed and the first ones of the rest, `n` parties
    /// have changed.
    private void descend(int depth, int state, int n) {
        int stride = strides[depth];
        looks -= counts[depth];
        members[n] = depth;
        for (int k = 0; k < counts[depth] && looks >= 0 && asked != 0; k++) {
            int with = k == here[depth] ? n : n + 1;
            int next = state + k * stride;
            if (ceilings.admits(depth, next, asked, members, with, mine) && (with == n || leads(depth, k))) {
                if (depth < movers.length - 1) {
                    descend(depth + 1, next, with);
                    members[n] = depth;
                } else if (with > 0) {
                    asked &= ~found.at(next, changed(with));
                }
            }
        }
    }

    private boolean leads(int depth, int setting) {
        return switch (side) {
            case TO -> field.leads(movers[depth], here[depth], setting);
            case FROM -> field.leads(movers[depth], setting, here[depth]);
        };
    }

    private long changed(int n) {
        long changed = 0;
        for (int k = 0; k < n; k++) {
            changed |= 1L << movers[members[k]];
        }
        return changed;
    }
}
