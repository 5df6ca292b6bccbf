package org.parley.game.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;

/// A game whose answers are known: a negotiation file of `cases/` and the answers file beside it.
///
/// `name` is the folder that says where it comes from and the file's name, as in `papers/nk-us-2017-base`.
/// `stable` holds, by concept and party, the states that are stable; of a small case perhaps some of them only.
public record Case(
        String name,
        Game game,
        Map<String, State> states,
        Map<Concept, Map<Integer, Set<State>>> stable,
        Map<Concept, Set<State>> equilibria,
        List<Outcome> outcomes,
        List<Published> published,
        Map<Integer, List<Set<State>>> ranking,
        Optional<Inverse> inverse) {

    /// What a concept says of a named family of states.
    public record Outcome(
            String id, Condition where, Concept concept, Set<State> core, int equilibria, List<Leaver> leavers) {}

    /// Who leaves, by its smallest move, and from how many completions.
    public record Leaver(int party, State leaves, State to, int from) {}

    /// A figure somebody printed, and whether the definition bears it out. Without a concept of ours it is only quoted.
    public record Published(String origin, Optional<Concept> concept, Set<State> equilibria, boolean agrees) {}

    /// In how many of a party's strict rankings of all states one of them is stable for it, by concept.
    public record Inverse(int party, State state, Map<Concept, Integer> counts, Map<Concept, Integer> bothParties) {}

    @Override
    public String toString() {
        return name;
    }
}
