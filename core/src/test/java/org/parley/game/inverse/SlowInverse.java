package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Order;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.Variations;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Definition;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.negotiation.logic.Condition;

/// The inverse question answered by trying every order of a party's wants or classes, with the textbook's definition of
/// stability; what the package is held to.
final class SlowInverse {

    private final Game game;
    private final int party;
    private final int rungs;
    private final Definition definition;
    private final List<Predicate<State>> tests;

    SlowInverse(Game game, int party) {
        this.game = game;
        this.party = party;
        this.definition = new Definition(game);
        Terms terms = new Terms(game);
        this.tests = switch (game.preferences().get(party)) {
            case Preference.Statements(List<Condition> wants) ->
                wants.stream().map(terms::test).toList();
            case Preference.Ranked ranked ->
                IntStream.rangeClosed(0, ranked.classes().size())
                        .mapToObj(SlowInverse.inClass(ranked))
                        .toList();
            case Preference.Weighted _ -> throw new IllegalArgumentException("weights have no order");
        };
        this.rungs = tests.size();
    }

    private static IntFunction<Predicate<State>> inClass(Preference.Ranked ranked) {
        return k -> state -> {
            int at = 0;
            while (at < ranked.classes().size()
                    && ranked.classes().get(at).stream().noneMatch(state::fits)) {
                at++;
            }
            return at == k;
        };
    }

    int rungs() {
        return rungs;
    }

    List<State> states() {
        return definition.feasible();
    }

    /// Every order, in the order of their rungs.
    static List<List<Integer>> orders(int rungs) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(rungs, new ArrayList<>(), orders);
        return orders;
    }

    private static void permute(int rungs, List<Integer> placed, List<List<Integer>> orders) {
        if (placed.size() == rungs) {
            orders.add(List.copyOf(placed));
        }
        for (int rung = 0; rung < rungs; rung++) {
            if (!placed.contains(rung)) {
                placed.add(rung);
                permute(rungs, placed, orders);
                placed.removeLast();
            }
        }
    }

    /// How many pairs stand the other way round.
    static int swaps(List<Integer> order) {
        int swaps = 0;
        for (int a = 0; a < order.size(); a++) {
            for (int b = a + 1; b < order.size(); b++) {
                swaps += order.get(a) > order.get(b) ? 1 : 0;
            }
        }
        return swaps;
    }

    private Order in(List<Integer> order) {
        return (a, b) -> {
            for (int rung : order) {
                boolean inA = tests.get(rung).test(a);
                if (inA != tests.get(rung).test(b)) {
                    return inA ? 1 : -1;
                }
            }
            return 0;
        };
    }

    /// Whether a state is stable when the party has this order. The others' replies do not hang on it, so they are the
    /// definition's for the game as it is.
    boolean isStable(State state, Concept concept, List<Integer> order) {
        Order mine = in(order);
        return definition.moves(party, state).stream()
                .filter(t -> mine.prefers(t, state))
                .allMatch(t -> switch (concept) {
                    case Nash() -> false;
                    case Metarational m ->
                        definition.replies(party, t, m.replies()).stream()
                                .anyMatch(u -> deters(mine, state, u, m.guard()));
                });
    }

    private boolean deters(Order mine, State stood, State end, Metarational.Guard guard) {
        return !mine.prefers(end, stood)
                && (guard == Metarational.Guard.NONE
                        || definition.moves(party, end).stream().noneMatch(v -> mine.prefers(v, stood)));
    }

    /// The same, asked of the definition alone: a game with the party's wants in this order.
    boolean isStableByDefinition(State state, Concept concept, List<Integer> order) {
        if (!(game.preferences().get(party) instanceof Preference.Statements(List<Condition> wants))) {
            throw new IllegalArgumentException("only wants can be written down in another order");
        }
        List<Preference> preferences = new ArrayList<>(game.preferences());
        preferences.set(
                party, new Preference.Statements(order.stream().map(wants::get).toList()));
        return new Definition(Variations.preferences(game, preferences)).isStable(party, concept, state);
    }

    /// The orders that make one of the states stable with the fewest swaps; empty when none does.
    List<List<Integer>> nearest(List<State> family, Concept concept) {
        List<List<Integer>> doing = orders(rungs).stream()
                .filter(order -> family.stream().anyMatch(s -> isStable(s, concept, order)))
                .toList();
        int least = doing.stream().mapToInt(SlowInverse::swaps).min().orElse(0);
        return doing.stream().filter(order -> swaps(order) == least).toList();
    }
}
