package org.parley.game.stability;

import java.util.List;
import org.parley.game.State;
import org.parley.game.stability.Departures.Departure;

/// Which undeterred improvements are more than a bundle around a smaller one.
final class Essential {

    private Essential() {}

    /// The departures from `from` no proper part of which is a departure at least as good for the mover.
    static List<State> of(State from, List<Departure> departures) {
        return departures.stream()
                .filter(whole -> departures.stream()
                        .noneMatch(part -> part.rank() >= whole.rank() && isPart(from, part.to(), whole.to())))
                .map(Departure::to)
                .toList();
    }

    /// Whether going from `from` to `part` changes some, not all, of what going to `whole` changes, and no more.
    static boolean isPart(State from, State part, State whole) {
        return part.isBetween(from, whole) && !part.equals(whole) && !part.equals(from);
    }
}
