package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Ground;

/// In how many strict rankings of all feasible states one state is stable for a party, of how many: a count of orders,
/// not a likelihood.
///
/// Stability asks of an order only which states stand above the one in question. So it is enough to go through the
/// sets of states that may, and to count the rankings with just these above: with `a` of them and `b` of the others
/// below it, `a! b!` of `(a + b + 1)!`.
///
/// Source: KinsaraKilgourHipel2015.
public record Rankings(BigInteger stable, BigInteger of) {

    /// With more states nobody could make use of the figures.
    private static final int MOST_STATES = 10;

    /// The count, where the feasible states are few enough.
    static Optional<Rankings> of(Game game, Ground ground, int party, Concept concept, State state, Budget budget) {
        Completions all = Completions.of(game, List.of(), MOST_STATES);
        if (!all.isAll(MOST_STATES)) {
            return Optional.empty();
        }
        List<State> states = all.states();
        // On an order of the states themselves: rung `k` is true of state `k` alone.
        ToLongFunction<State> view = s -> 1L << states.indexOf(s);
        Demand demand = new Demands(ground, game.opponents(party), party, concept, view, budget).of(state);
        long matter = 0;
        for (Demand.Clause clause : demand.clauses()) {
            for (Demand.Way way : clause.ways()) {
                for (Comparison comparison : way.all()) {
                    matter |= comparison.lacks();
                }
            }
        }
        return Optional.of(counted(demand, matter, states.size()));
    }

    private static Rankings counted(Demand demand, long matter, int states) {
        int others = Long.bitCount(matter);
        BigInteger count = BigInteger.ZERO;
        for (long above : subsets(matter)) {
            if (demand.isMet(comparison -> (comparison.lacks() & above) == 0)) {
                int n = Long.bitCount(above);
                count = count.add(factorial(n).multiply(factorial(others - n)));
            }
        }
        BigInteger all = factorial(states);
        return new Rankings(count.multiply(all).divide(factorial(others + 1)), all);
    }

    private static List<Long> subsets(long of) {
        List<Long> subsets = new ArrayList<>();
        long subset = 0;
        do {
            subsets.add(subset);
            subset = subset - of & of;
        } while (subset != 0);
        return subsets;
    }

    static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            product = product.multiply(BigInteger.valueOf(k));
        }
        return product;
    }
}
