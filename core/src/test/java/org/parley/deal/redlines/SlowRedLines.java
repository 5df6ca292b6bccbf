package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.stability.CoreDefinition;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Want;

/// Red lines as they are defined: every state looked at for every set of lines.
final class SlowRedLines {

    private final Negotiation negotiation;
    final Game game;
    final List<State> feasible;
    final List<Predicate<State>> lines = new ArrayList<>();
    private final List<State> all = new ArrayList<>();
    private final Terms terms;

    SlowRedLines(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.game = Games.of(negotiation);
        this.terms = new Terms(game);
        for (long bits = 0; bits < 1L << game.options().size(); bits++) {
            all.add(State.ofBits(game.options().size(), bits));
        }
        all.sort(Comparator.naturalOrder());
        this.feasible = satisfying(List.of(), everyRule());
        for (int party = 0; party < negotiation.parties().size(); party++) {
            lines(party);
        }
    }

    private void lines(int number) {
        Party party = negotiation.parties().get(number);
        party.wants().stream().filter(Want::redLine).forEach(want -> lines.add(terms.test(want.that())));
        party.redLines().stream().map(RedLine::that).forEach(that -> lines.add(terms.test(that)));
        best(number, party.fallback()).ifPresent(best -> {
            Order order = Order.of(game, number);
            if (feasible.stream().anyMatch(s -> order.prefers(best, s))) {
                lines.add(s -> !order.prefers(best, s));
            }
        });
    }

    /// The best completion for the party, of several the first.
    Optional<State> best(int party, String outcome) {
        Order order = Order.of(game, party);
        return negotiation.outcome(outcome).stream()
                .flatMap(of -> feasible.stream().filter(terms.test(of.where())))
                .reduce((a, b) -> order.prefers(b, a) ? b : a);
    }

    List<Integer> everyRule() {
        return IntStream.range(0, game.never().size()).boxed().toList();
    }

    /// The states that satisfy these conditions, in the order of patterns.
    List<State> satisfying(List<Predicate<State>> some, List<Integer> rules) {
        List<Predicate<State>> asked = new ArrayList<>(some);
        rules.forEach(rule -> asked.add(terms.test(new Not(game.never().get(rule)))));
        return all.stream().filter(s -> asked.stream().allMatch(p -> p.test(s))).toList();
    }

    List<Predicate<State>> without(List<Predicate<State>> demands, List<Integer> gone) {
        return IntStream.range(0, demands.size())
                .filter(k -> !gone.contains(k))
                .mapToObj(demands::get)
                .toList();
    }

    List<Predicate<State>> only(List<Predicate<State>> demands, List<Integer> some) {
        return some.stream().map(demands::get).toList();
    }

    /// The minimal sets of demands that no feasible state satisfies together with what is fixed.
    List<List<Integer>> conflicts(List<Predicate<State>> demands) {
        List<List<Integer>> conflicts = new ArrayList<>();
        for (List<Integer> some : subsets(demands.size())) {
            if (conflicts.stream().noneMatch(some::containsAll)
                    && satisfying(only(demands, some), everyRule()).isEmpty()) {
                conflicts.add(some);
            }
        }
        return conflicts;
    }

    /// The minimal sets of demands without which the rest, and what is fixed, can be satisfied.
    List<List<Integer>> concessions(List<Predicate<State>> demands, List<Predicate<State>> fixed) {
        List<List<Integer>> concessions = new ArrayList<>();
        for (List<Integer> some : subsets(demands.size())) {
            List<Predicate<State>> rest = new ArrayList<>(without(demands, some));
            rest.addAll(fixed);
            if (concessions.stream().noneMatch(some::containsAll)
                    && !satisfying(rest, everyRule()).isEmpty()) {
                concessions.add(some);
            }
        }
        return concessions;
    }

    /// The rules a conflict needs, each dropped from the last to the first where it can be.
    List<Integer> rules(List<Integer> conflict) {
        List<Integer> needed = new ArrayList<>(everyRule());
        for (Integer rule : everyRule().reversed()) {
            List<Integer> without = new ArrayList<>(needed);
            without.removeIf(rule::equals);
            needed = satisfying(only(lines, conflict), without).isEmpty() ? without : needed;
        }
        return needed;
    }

    CoreDefinition cores() {
        return new CoreDefinition(game);
    }

    private static List<List<Integer>> subsets(int of) {
        return IntStream.range(0, 1 << of)
                .mapToObj(bits -> IntStream.range(0, of)
                        .filter(k -> (bits >> k & 1) != 0)
                        .boxed()
                        .toList())
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(SlowRedLines::byMembers))
                .toList();
    }

    private static int byMembers(List<Integer> a, List<Integer> b) {
        return IntStream.range(0, a.size())
                .map(k -> Integer.compare(a.get(k), b.get(k)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }
}
