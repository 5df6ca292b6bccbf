package org.parley.game.stability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.State;
import org.parley.game.stability.Departures.Departure;

/// Which undeterred improvements are more than a bundle around a smaller one.
///
/// Of few, each is held against each. Of many, the best rank within every change is worked out for all changes at once,
/// which costs two to the number of options changed, times that number.
public final class Essential {

    private static final int FEW = 32;
    private static final int MOST_BITS = 24;

    private Essential() {}

    /// The departures from `from` no proper part of which is a departure at least as good for the mover.
    static List<State> of(State from, List<Departure> departures) {
        int[] varied = varied(from, departures);
        if (departures.size() <= FEW || varied.length > MOST_BITS) {
            return departures.stream()
                    .filter(whole -> departures.stream()
                            .noneMatch(part -> part.rank() >= whole.rank() && isPart(from, part.to(), whole.to())))
                    .map(Departure::to)
                    .toList();
        }
        int[] changes = departures.stream()
                .mapToInt(departure -> change(from, departure.to(), varied))
                .toArray();
        int[] ranks = departures.stream().mapToInt(Departure::rank).toArray();
        boolean[] bundles = bundles(changes, ranks, varied.length);
        return IntStream.range(0, changes.length)
                .filter(k -> !bundles[k])
                .mapToObj(k -> departures.get(k).to())
                .toList();
    }

    /// Of changes as sets of at most `bits` bits, each another, with their ranks: whether some proper part of it is
    /// among them and ranks at least as high.
    public static boolean[] bundles(int[] changes, int[] ranks, int bits) {
        int[] best = new int[1 << bits];
        Arrays.fill(best, Integer.MIN_VALUE);
        for (int k = 0; k < changes.length; k++) {
            best[changes[k]] = ranks[k];
        }
        for (int bit = 1; bit < best.length; bit <<= 1) {
            for (int set = 0; set < best.length; set++) {
                if ((set & bit) != 0) {
                    best[set] = Math.max(best[set], best[set ^ bit]);
                }
            }
        }
        boolean[] bundles = new boolean[changes.length];
        for (int k = 0; k < changes.length; k++) {
            for (int rest = changes[k]; rest != 0; rest &= rest - 1) {
                bundles[k] |= best[changes[k] ^ Integer.lowestOneBit(rest)] >= ranks[k];
            }
        }
        return bundles;
    }

    /// The numbers of the options that some departure changes.
    private static int[] varied(State from, List<Departure> departures) {
        State changed = State.none(from.size());
        for (Departure departure : departures) {
            State difference = from.difference(departure.to());
            changed = changed.with(difference, difference);
        }
        State all = changed;
        return IntStream.range(0, from.size()).filter(all::taken).toArray();
    }

    private static int change(State from, State to, int[] varied) {
        int change = 0;
        for (int k = 0; k < varied.length; k++) {
            change |= from.taken(varied[k]) != to.taken(varied[k]) ? 1 << k : 0;
        }
        return change;
    }

    /// Whether going from `from` to `part` changes some, not all, of what going to `whole` changes, and no more.
    static boolean isPart(State from, State part, State whole) {
        return part.isBetween(from, whole) && !part.equals(whole) && !part.equals(from);
    }
}
