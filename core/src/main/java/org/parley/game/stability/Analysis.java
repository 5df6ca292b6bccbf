package org.parley.game.stability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;

/// What an engine found: for each party and concept the states that are stable for it, among those judged.
/// May be asked by several threads at once.
public interface Analysis {

    /// The feasible states judged.
    StateSet judged();

    /// The judged states in which the condition is true.
    StateSet judged(Condition where);

    /// The judged states that are stable for the party.
    Bracket stable(int party, Concept concept);

    /// The judged states that are stable for every party, each by its own concept; one concept per party.
    Bracket equilibria(List<Concept> behaviour);

    /// The undeterred improvements of a party, for asking state by state.
    Departures departures(int party, Concept concept);

    /// The essential departures of all parties from a state, in party order.
    default List<Move> leaving(Concept concept, State from) {
        return IntStream.range(0, parties())
                .boxed()
                .flatMap(party ->
                        departures(party, concept).essential(from).stream().map(to -> new Move(party, from, to)))
                .toList();
    }

    /// The figures of a family, without its moves.
    default Tally tally(Concept concept, Condition where) {
        return Tally.of(Core.of(this, concept, where));
    }

    /// How many parties the game has.
    int parties();

    /// All improvements of a party, deterred or not.
    Departures improvements(int party);

    /// Which of these reasons could matter to departures; empty where the analysis has no quick way to tell.
    default Optional<Doubts> doubts(Concept concept, List<Reason> reasons) {
        return Optional.empty();
    }

    /// A judge for single states that makes use of what the analysis worked out.
    Judge judge();

    /// The moves of the game, by numbered states; each call gives a ground of its own.
    Ground ground();
}
