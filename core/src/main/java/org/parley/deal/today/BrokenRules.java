package org.parley.deal.today;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.model.Negotiation;

/// Which rules today breaks, when it is not feasible.
final class BrokenRules {

    private BrokenRules() {}

    /// The sets of rules, by place, that some completion of today breaks and none breaks fewer of, in the order of the
    /// completions. Empty where today has more than `limit` completions, rules aside: then nobody can say.
    static List<List<Integer>> smallest(Negotiation negotiation, int limit) {
        Game game = Games.of(negotiation);
        Game free =
                new Game(game.parties(), game.options(), List.of(), game.preferences(), game.answers(), game.hidden());
        Terms terms = new Terms(game);
        List<Predicate<State>> rules = game.never().stream().map(terms::test).toList();
        Completions found = Completions.of(free, Games.today(negotiation), limit);
        if (!found.isAll(limit)) {
            return List.of();
        }
        List<State> completions = found.states();
        List<List<Integer>> broken = completions.stream()
                .map(state -> IntStream.range(0, rules.size())
                        .filter(r -> rules.get(r).test(state))
                        .boxed()
                        .toList())
                .distinct()
                .toList();
        int fewest = broken.stream().mapToInt(List::size).min().orElse(0);
        return broken.stream().filter(set -> set.size() == fewest).toList();
    }
}
