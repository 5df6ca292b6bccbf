package org.parley.game.stability;

import java.util.Comparator;
import java.util.List;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Departures.Departure;

/// Which undeterred improvements are more than a bundle around a smaller one.
public final class Essential {

    /// Fewest changed options, then first options, then first state left, then first state reached.
    public static final Comparator<Move> SMALLEST = Comparator.<Move>comparingInt(m -> m.changed().size())
            .thenComparing(Move::changed, Essential::byNumbers)
            .thenComparing(Move::from)
            .thenComparing(Move::to);

    private Essential() {}

    /// The departures no proper part of which is a departure at least as good for the mover.
    static List<Move> of(int party, State from, List<Departure> departures) {
        return departures.stream()
                .filter(whole -> departures.stream()
                        .noneMatch(part -> part.rank() >= whole.rank() && isPart(from, part.to(), whole.to())))
                .map(d -> new Move(party, from, d.to()))
                .toList();
    }

    /// Whether going from `from` to `part` changes some, not all, of what going to `whole` changes, and no more.
    static boolean isPart(State from, State part, State whole) {
        return part.isBetween(from, whole) && !part.equals(whole) && !part.equals(from);
    }

    private static int byNumbers(List<Integer> a, List<Integer> b) {
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            if (!a.get(k).equals(b.get(k))) {
                return a.get(k).compareTo(b.get(k));
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
