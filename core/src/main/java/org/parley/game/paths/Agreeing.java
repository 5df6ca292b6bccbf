package org.parley.game.paths;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.space.Axis;

/// Coalition improvements, one party included.
///
/// From a state, goes through the parties' settings one party after the other and turns back where some party that
/// has changed can find nothing better any more. In the worst case a look at every pair of states.
final class Agreeing implements Steps {

    /// How many settings all searches together may look at.
    private static final long MOST_LOOKS = 300_000_000L;

    private final Field field;
    private final Coalition coalition;
    private final Ceilings ceilings;
    private final int parties;
    private final int[] mine;
    private final int[] here;
    private long looks = MOST_LOOKS;
    private int coming;
    private int from;

    Agreeing(Coalition coalition) {
        this.field = coalition.field();
        this.coalition = coalition;
        this.ceilings = new Ceilings(field);
        this.parties = field.parties();
        this.mine = new int[parties];
        this.here = new int[parties];
    }

    @Override
    public void toward(BitSet wanted, int[] reached, Search search) {
        ceilings.set(wanted.stream(), search);
        for (int state : reached) {
            descend(state, search);
        }
    }

    @Override
    public void layer(Search search) {
        ceilings.set(IntStream.range(0, field.size()), search);
        coming = search.coming();
    }

    @Override
    public void from(int state, Search search) {
        if (search.coming() - coming > field.size() >> 6) {
            coming = search.coming();
            ceilings.set(IntStream.range(0, field.size()), search);
        }
        descend(state, search);
    }

    private void descend(int state, Search search) {
        from = state;
        for (int party = 0; party < parties; party++) {
            mine[party] = field.levels(party)[state];
            here[party] = field.axis(party).place(state);
        }
        descend(search, 0, 0, 0);
    }

    /// Fixes the setting of one more party; `state` has the settings fixed and the first ones of the rest, `members`
    /// are the parties that have changed.
    private void descend(Search search, int depth, int state, long members) {
        int party = field.order()[depth];
        Axis axis = field.axis(party);
        looks -= axis.count();
        for (int k = 0; k < axis.count() && looks >= 0; k++) {
            int next = state + k * axis.stride();
            long with = k == here[party] ? members : members | 1L << party;
            if (k != here[party] && !field.leads(party, here[party], k)) {
                continue;
            }
            if (depth == parties - 1) {
                arrive(search, next, with);
            } else if (ceilings.admits(depth, next, with, mine)) {
                descend(search, depth + 1, next, with);
            }
        }
    }

    private void arrive(Search search, int to, long members) {
        if (members != 0
                && field.isFeasible(to)
                && allPrefer(members, to)
                && search.isNew(to, search.fresh(from))
                && coalition.goes(from, to, members)) {
            search.reach(to, search.fresh(from));
        }
    }

    private boolean allPrefer(long members, int to) {
        for (long rest = members; rest != 0; rest &= rest - 1) {
            int party = Long.numberOfTrailingZeros(rest);
            if (field.levels(party)[to] <= mine[party]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public IntStream into(int to, Search search, int layer) {
        return search.inLayer(layer).filter(from -> coalition.goes(from, to));
    }

    @Override
    public Optional<String> cut() {
        return looks < 0
                ? Optional.of(String.format(Locale.ROOT, "it stopped after %,d tries", MOST_LOOKS))
                : Optional.empty();
    }
}
