package org.parley.deal.robustness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Want;

/// What an order of wants comes to: which feasible states it puts above which. Only that matters to any verdict.
///
/// `states` are all feasible ones, none where there are too many; then every order is taken to mean something else.
record Meanings(Game game, Terms terms, List<State> states, Map<Condition, boolean[]> truths) {

    /// How many states are looked at for one order, at most.
    private static final int MOST_STATES = 512;

    static Meanings of(Negotiation negotiation) {
        Game game = Games.of(negotiation);
        Completions found = Completions.of(game, List.of(), MOST_STATES);
        List<State> states = found.isAll(MOST_STATES) ? found.states() : List.of();
        return new Meanings(game, new Terms(game), states, new HashMap<>());
    }

    /// Whether it can matter which of two wants comes first when they stand side by side: not where one of them asks
    /// for less in every feasible state, since no two states can then set one against the other.
    boolean matters(Want a, Want b) {
        return happens(a, b) && happens(b, a);
    }

    private boolean happens(Want met, Want unmet) {
        return !Completions.of(game, List.of(met.that(), new Condition.Not(unmet.that())), 0)
                .isEmpty();
    }

    /// For each feasible state how many others stand below it or beside it.
    Object of(List<Want> order) {
        if (states.isEmpty() || order.size() > 62) {
            return order;
        }
        long[] codes = new long[states.size()];
        for (Want want : order) {
            boolean[] truth = truths.computeIfAbsent(want.that(), this::truth);
            for (int s = 0; s < codes.length; s++) {
                codes[s] = codes[s] << 1 | (truth[s] ? 1 : 0);
            }
        }
        long[] sorted = codes.clone();
        Arrays.sort(sorted);
        StringBuilder places = new StringBuilder(codes.length);
        for (long code : codes) {
            places.append((char) last(sorted, code));
        }
        return places.toString();
    }

    private boolean[] truth(Condition condition) {
        var test = terms.test(condition);
        boolean[] truth = new boolean[states.size()];
        for (int s = 0; s < truth.length; s++) {
            truth[s] = test.test(states.get(s));
        }
        return truth;
    }

    /// The last place of a code in a sorted list that has it.
    private static int last(long[] sorted, long code) {
        int place = Arrays.binarySearch(sorted, code);
        while (place + 1 < sorted.length && sorted[place + 1] == code) {
            place++;
        }
        return place;
    }
}
