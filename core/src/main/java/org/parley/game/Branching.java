package org.parley.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Truth;

/// Decides options one after the other, not taken before taken, and ends a branch as soon as a condition can no longer
/// be met. After each decision only the conditions that speak of the option just decided are looked at again.
///
/// Whether any state is left may take as many steps as there are states; so a search is given a number of steps and
/// tells whether they were enough.
final class Branching {

    private final int[] order;
    private final int[] places;
    private final Terms terms;
    private final List<List<Check>> checks = new ArrayList<>();
    private final Predicate<State> goOn;
    private long left;
    private boolean stopped;

    /// A condition and the truth value with which a branch ends.
    private record Check(Condition condition, Truth end) {}

    private Branching(Game game, List<Integer> order, List<Check> all, long steps, Predicate<State> goOn) {
        this.order = order.stream().mapToInt(o -> o).toArray();
        this.places = new int[game.options().size()];
        this.terms = new Terms(game);
        this.goOn = goOn;
        this.left = steps;
        Arrays.fill(places, Integer.MAX_VALUE);
        checks.add(all);
        for (int depth = 0; depth < this.order.length; depth++) {
            int option = this.order[depth];
            places[option] = depth;
            checks.add(all.stream()
                    .filter(check -> terms.numbers(check.condition()).contains(option))
                    .toList());
        }
    }

    /// Shows `goOn` every way to decide the options of `order` in which no condition of `never` is true and none of
    /// `where` false, all other options not taken, until it says no. Tells whether `steps` were enough.
    static boolean search(
            Game game,
            List<Integer> order,
            List<Condition> never,
            List<Condition> where,
            long steps,
            Predicate<State> goOn) {
        List<Check> all = Stream.concat(
                        never.stream().map(rule -> new Check(rule, Truth.TRUE)),
                        where.stream().map(condition -> new Check(condition, Truth.FALSE)))
                .toList();
        Branching branching = new Branching(game, order, all, steps, goOn);
        branching.decide(State.none(game.options().size()), 0);
        return branching.left >= 0;
    }

    private void decide(State state, int decided) {
        if (stopped || --left < 0 || !isOpen(state, decided)) {
            return;
        }
        if (decided == order.length) {
            stopped = !goOn.test(state);
            return;
        }
        decide(state, decided + 1);
        decide(state.with(order[decided], true), decided + 1);
    }

    private boolean isOpen(State state, int decided) {
        for (Check check : checks.get(decided)) {
            if (truth(check.condition(), state, decided) == check.end()) {
                return false;
            }
        }
        return true;
    }

    private Truth truth(Condition condition, State state, int decided) {
        return Truth.of(condition, ref -> {
            int option = terms.number(ref);
            return places[option] < decided ? Truth.of(state.taken(option)) : Truth.OPEN;
        });
    }
}
