package org.parley.game.stability;

import java.util.List;
import java.util.Optional;
import org.parley.game.State;

/// The undeterred improvements of one party under one concept.
public interface Departures {

    /// Where the party goes from `from` although the others can answer, best first for the party, ties in the order
    /// of patterns, each with its rank.
    List<Departure> from(State from);

    /// As `from`; nothing where the engine has no room left to find out.
    default Optional<List<Departure>> told(State from) {
        return Optional.of(from(from));
    }

    /// Where the essential ones among them lead: those no proper part of whose move is itself an undeterred
    /// improvement at least as good for the party. In the order of `from`.
    default List<State> essential(State from) {
        return Essential.of(from, from(from));
    }

    /// A state reached by an undeterred improvement. Among the departures of one list a higher `rank` is better for
    /// the party and an equal one as good; ranks of different lists do not compare.
    record Departure(State to, int rank) {}
}
