package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parley.game.State;
import org.parley.game.inverse.Demand.Clause;
import org.parley.game.inverse.Demand.Way;
import org.parley.game.inverse.Requirement.Sample;

/// Puts the moves and states of a game beside the clauses and ways of a demand.
final class Requirements {

    private final Demands demands;

    Requirements(Demands demands) {
        this.demands = demands;
    }

    /// The clauses of the state's demand, in the order of their first moves.
    List<Requirement> of(State state) {
        Demand demand = demands.of(state);
        Map<Clause, List<State>> moves = new LinkedHashMap<>();
        for (State departed : demands.departures(state)) {
            Clause clause = demands.clause(state, departed);
            if (demand.clauses().contains(clause)) {
                moves.computeIfAbsent(clause, _ -> new ArrayList<>()).add(departed);
            }
        }
        return moves.entrySet().stream()
                .map(entry -> new Requirement(entry.getValue(), samples(state, entry.getKey(), entry.getValue())))
                .toList();
    }

    private List<Sample> samples(State state, Clause clause, List<State> moves) {
        Map<Way, TreeSet<State>> found = new LinkedHashMap<>();
        demands.ways(state, moves.getFirst())
                .forEach((at, way) ->
                        found.computeIfAbsent(way, _ -> new TreeSet<>()).add(at));
        return clause.ways().stream()
                .map(way -> {
                    TreeSet<State> states = found.getOrDefault(way, new TreeSet<>());
                    return new Sample(way, states.first(), states.size());
                })
                .toList();
    }
}
