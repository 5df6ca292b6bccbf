package org.parley.game;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;

/// The feasible states in which given conditions are true, found without listing the whole space.
///
/// `states` are in the order of their patterns, one more than was asked for where there are more. Where `settled` is
/// false the search was given up after a bounded number of steps, and there may be states it has not found.
public record Completions(List<State> states, boolean settled) {

    /// Steps allowed to every search; more for each state it may list.
    private static final long MOST_STEPS = 1 << 18;

    private static final long STEPS_A_STATE = 64;

    public Completions {
        states = List.copyOf(states);
    }

    /// At most `limit` states and one more.
    public static Completions of(Game game, List<Condition> where, int limit) {
        List<State> found = new ArrayList<>();
        boolean settled = Branching.search(
                game, connectedFirst(game, where), game.never(), where, MOST_STEPS + STEPS_A_STATE * limit, state -> {
                    found.add(state);
                    return found.size() <= limit;
                });
        return new Completions(found.stream().sorted().toList(), settled);
    }

    /// Whether there is none at all.
    public boolean isEmpty() {
        return settled && states.isEmpty();
    }

    /// Whether these are all there are: no more than `limit`, and the search came to its end.
    public boolean isAll(int limit) {
        return settled && states.size() <= limit;
    }

    /// The options the conditions speak of, then those that rules tie to them, then the rest: what cannot be met shows
    /// before options it does not depend on are tried in every way.
    private static List<Integer> connectedFirst(Game game, List<Condition> where) {
        Terms terms = new Terms(game);
        Set<Integer> order = new LinkedHashSet<>();
        where.forEach(condition -> order.addAll(terms.numbers(condition)));
        List<Set<Integer>> ties =
                new ArrayList<>(game.never().stream().map(terms::numbers).toList());
        while (!ties.isEmpty()) {
            Set<Integer> next = ties.stream()
                    .filter(tie -> tie.stream().anyMatch(order::contains))
                    .findFirst()
                    .orElse(ties.getFirst());
            ties.remove(next);
            order.addAll(next);
        }
        IntStream.range(0, game.options().size()).forEach(order::add);
        return List.copyOf(order);
    }
}
