package org.parley.game.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Pattern;

/// A party's preference as one number per state: larger is better, equal is as good. Costs one look at each state's
/// statements, weights or patterns.
final class Worth {

    /// As many statements as fit into half a number, beside the place among the states told apart before.
    private static final int AT_ONCE = 31;

    private final IntFunction<State> states;
    private final BitSet feasible;

    /// For the numbered states that are feasible; the numbers of others mean nothing.
    Worth(IntFunction<State> states, BitSet feasible) {
        this.states = states;
        this.feasible = feasible;
    }

    long[] of(Game game, int party) {
        return switch (game.preferences().get(party)) {
            case Preference.Statements(var statements) -> lexicographic(new Terms(game), statements);
            case Preference.Weighted(List<Long> weights) -> each(state -> sum(weights, state));
            case Preference.Ranked(List<List<Pattern>> classes) -> each(state -> -place(classes, state));
        };
    }

    private long[] lexicographic(Terms terms, List<Condition> statements) {
        long[] worth = new long[feasible.length()];
        for (int from = 0; from < statements.size(); from += AT_ONCE) {
            List<Predicate<State>> some = new ArrayList<>();
            for (Condition statement : statements.subList(from, Math.min(from + AT_ONCE, statements.size()))) {
                some.add(terms.test(statement));
            }
            long[] codes = each(state -> code(some, state));
            long[] places = from == 0 ? worth : places(worth);
            for (int s = feasible.nextSetBit(0); s >= 0; s = feasible.nextSetBit(s + 1)) {
                worth[s] = places[s] << some.size() | codes[s];
            }
        }
        return worth;
    }

    private static long code(List<Predicate<State>> statements, State state) {
        long code = 0;
        for (Predicate<State> statement : statements) {
            code = code << 1 | (statement.test(state) ? 1 : 0);
        }
        return code;
    }

    /// The places of the numbers among those of feasible states.
    private long[] places(long[] worth) {
        long[] different =
                feasible.stream().mapToLong(s -> worth[s]).sorted().distinct().toArray();
        long[] places = new long[worth.length];
        feasible.stream().forEach(s -> places[s] = Arrays.binarySearch(different, worth[s]));
        return places;
    }

    private long[] each(ToLongFunction<State> worth) {
        long[] all = new long[feasible.length()];
        for (int s = feasible.nextSetBit(0); s >= 0; s = feasible.nextSetBit(s + 1)) {
            all[s] = worth.applyAsLong(states.apply(s));
        }
        return all;
    }

    private static long sum(List<Long> weights, State state) {
        long sum = 0;
        for (int o = 0; o < weights.size(); o++) {
            sum = state.taken(o) ? Math.addExact(sum, weights.get(o)) : sum;
        }
        return sum;
    }

    private static long place(List<List<Pattern>> classes, State state) {
        int place = 0;
        while (place < classes.size() && classes.get(place).stream().noneMatch(state::fits)) {
            place++;
        }
        return place;
    }
}
