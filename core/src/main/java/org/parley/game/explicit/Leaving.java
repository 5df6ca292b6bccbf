package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.game.space.Bits;

/// How one party leaves the completions of a family, by their ranks in the roster: which are not stable for it, from
/// which it has an essential departure out of the family, and the departures from one to another as pairs of ranks.
record Leaving(long[] unstable, long[] out, int[] ways) implements Shelf.Kept {

    @Override
    public long bytes() {
        return 8L * (unstable.length + out.length) + 4L * ways.length + 1000;
    }

    private record Key(Roster roster, int party, Bystanders bystanders, List<Slice> slices) {}

    /// The party's departures. Costs one look per completion, and one per departure.
    static Leaving of(Roster roster, int party, Sliced sliced, Shelf shelf) {
        return shelf.get(
                Leaving.class,
                new Key(roster, party, sliced.bystanders(), sliced.slices()),
                () -> new Looking(roster, party, sliced).leaving());
    }

    private static final class Looking {

        private final Roster roster;
        private final int party;
        private final Sliced sliced;
        private final long[] unstable;
        private final long[] out;
        private final int stride;
        private final int[][] known;
        private final List<int[]> found = new ArrayList<>();
        private int[] ways = new int[64];
        private int filled;

        Looking(Roster roster, int party, Sliced sliced) {
            this.roster = roster;
            this.party = party;
            this.sliced = sliced;
            this.unstable = new long[roster.words()];
            this.out = new long[roster.words()];
            this.stride = roster.space().axis(party).stride();
            this.known = sliced.slices().stream().map(s -> new int[s.size()]).toArray(int[][]::new);
        }

        Leaving leaving() {
            int parties = sliced.parties();
            for (int rank = 0; rank < roster.members().length; rank++) {
                int kind = sliced.kind(roster.places(), rank * parties);
                int number = sliced.number(roster.places(), rank * parties);
                Slice slice = sliced.slices().get(kind);
                if (Bits.get(slice.unstable(), number)) {
                    Bits.set(unstable, rank);
                    leave(rank, roster.places()[rank * parties + party], essential(kind, number));
                }
            }
            return new Leaving(unstable, out, Arrays.copyOf(ways, filled));
        }

        /// Completions that differ only in bystanders share their departures.
        private int[] essential(int kind, int number) {
            if (known[kind][number] == 0) {
                found.add(sliced.slices().get(kind).departures().essential(number));
                known[kind][number] = found.size();
            }
            return found.get(known[kind][number] - 1);
        }

        private void leave(int rank, int here, int[] settings) {
            int state = roster.members()[rank];
            for (int setting : settings) {
                int to = state + (setting - here) * stride;
                if (Bits.get(roster.family(), to)) {
                    way(rank, roster.rank(to));
                } else {
                    Bits.set(out, rank);
                }
            }
        }

        private void way(int from, int to) {
            if (filled == ways.length) {
                ways = Arrays.copyOf(ways, 2 * filled);
            }
            ways[filled++] = from;
            ways[filled++] = to;
        }
    }

    /// The ways of all parties that can still matter: those within the family.
    static List<int[]> ways(List<Leaving> parties) {
        return parties.stream().map(Leaving::ways).filter(w -> w.length > 0).toList();
    }
}
