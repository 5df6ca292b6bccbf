package org.parley.game;

import java.util.List;
import java.util.function.Predicate;
import org.parley.negotiation.model.Pattern;

/// A party's preference, ready to compare two states.
public interface Order {

    /// Above zero when the party prefers `a` to `b`, below zero for the reverse, zero when it is indifferent.
    int compare(State a, State b);

    /// Whether the party prefers `a` to `b`.
    default boolean prefers(State a, State b) {
        return compare(a, b) > 0;
    }

    /// The order a preference of this game stands for.
    static Order of(Game game, int party) {
        Terms terms = new Terms(game);
        return switch (game.preferences().get(party)) {
            case Preference.Statements(var statements) ->
                lexicographic(statements.stream().map(terms::test).toList());
            case Preference.Weighted(List<Long> weights) -> (a, b) -> Long.compare(sum(weights, a), sum(weights, b));
            case Preference.Ranked(List<List<Pattern>> classes) ->
                (a, b) -> Integer.compare(place(classes, b), place(classes, a));
        };
    }

    private static Order lexicographic(List<Predicate<State>> statements) {
        return (a, b) -> {
            for (Predicate<State> statement : statements) {
                boolean inA = statement.test(a);
                if (inA != statement.test(b)) {
                    return inA ? 1 : -1;
                }
            }
            return 0;
        };
    }

    private static long sum(List<Long> weights, State state) {
        long sum = 0;
        for (int o = 0; o < weights.size(); o++) {
            if (state.taken(o)) {
                sum = Math.addExact(sum, weights.get(o));
            }
        }
        return sum;
    }

    private static int place(List<List<Pattern>> classes, State state) {
        for (int place = 0; place < classes.size(); place++) {
            if (classes.get(place).stream().anyMatch(state::fits)) {
                return place;
            }
        }
        return classes.size();
    }
}
