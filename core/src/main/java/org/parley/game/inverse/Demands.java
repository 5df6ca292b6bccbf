package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.parley.game.State;
import org.parley.game.inverse.Demand.Clause;
import org.parley.game.inverse.Demand.Way;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Replies;
import org.parley.game.stability.Nash;

/// The demands of one party under one concept, state by state.
///
/// A state is stable when each move `t` is no improvement, or some state the others can lead to from `t` is not
/// preferred, nor anything the party could still move on to where the concept looks that far. Each of these is a
/// comparison with the state, and nothing else in it hangs on the party's own order.
///
/// Source: FangHipelKilgour1993; KinsaraKilgourHipel2015.
final class Demands {

    private final Ground ground;
    private final int focal;
    private final Views views;
    private final Optional<Followers> followers;
    private final Map<Key, Clause> clauses = new HashMap<>();
    private final Map<List<Clause>, Demand> demands = new HashMap<>();

    private record Key(long stood, long departed, BitSet followers) {}

    /// `opponents` answer the party; `view` tells which of its rungs are true of a state.
    Demands(
            Ground ground,
            List<Integer> opponents,
            int focal,
            Concept concept,
            ToLongFunction<State> view,
            Budget budget) {
        this.ground = ground;
        this.focal = focal;
        this.views = new Views(ground, view);
        this.followers = switch (concept) {
            case Nash() -> Optional.empty();
            case Metarational m -> Optional.of(new Followers(ground, views, opponents, focal, m, budget));
        };
    }

    /// What the party's order has to satisfy for the state to be stable for it, reduced.
    Demand of(State state) {
        int stood = ground.number(state);
        List<Clause> all = IntStream.of(moves(stood))
                .mapToObj(departed -> clause(stood, departed))
                .filter(clause -> !clause.isAlways())
                .distinct()
                .toList();
        return demands.computeIfAbsent(all, Demand::reduced);
    }

    /// What it has to satisfy for one move not to be an undeterred improvement.
    Clause clause(State state, State departed) {
        return clause(ground.number(state), ground.number(departed));
    }

    /// Where the party's moves lead.
    List<State> departures(State state) {
        return IntStream.of(moves(ground.number(state)))
                .mapToObj(ground::state)
                .sorted()
                .toList();
    }

    /// The ways in which one move is no undeterred improvement, each by the state that makes it one.
    Map<State, Way> ways(State state, State departed) {
        long stood = views.of(ground.number(state));
        int to = ground.number(departed);
        Map<State, Way> ways = new LinkedHashMap<>();
        followers.ifPresent(f ->
                f.reached(to).forEach((at, outlook) -> ways.put(ground.state(at), way(stood, outlook))));
        ways.put(departed, way(stood, List.of(views.of(to))));
        return ways;
    }

    private int[] moves(int from) {
        return ground.steps(focal, from, Replies.MOVES);
    }

    private Clause clause(int stood, int departed) {
        BitSet reached = followers.map(f -> f.from(departed)).orElseGet(BitSet::new);
        return clauses.computeIfAbsent(new Key(views.of(stood), views.of(departed), reached), this::clause);
    }

    private Clause clause(Key key) {
        Comparison stays = Comparison.of(key.stood(), key.departed());
        if (stays.isAlways()) {
            return new Clause(List.of(new Way(List.of())));
        }
        List<Way> ways = new ArrayList<>(List.of(new Way(List.of(stays))));
        key.followers().stream()
                .mapToObj(number -> way(key.stood(), followers.orElseThrow().outlook(number)))
                .forEach(ways::add);
        return Clause.reduced(ways);
    }

    /// That nothing within an outlook is preferred to where the party stood.
    private static Way way(long stood, List<Long> outlook) {
        return Way.reduced(
                outlook.stream().map(view -> Comparison.of(stood, view)).toList());
    }
}
