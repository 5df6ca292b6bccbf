package org.parley.deal.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Run;

/// The search agrees with trying every set of calls by the definition.
class LeverSearchTest {

    @Test
    void everySmallestSetIsFoundAndNoOther() {
        int reached = 0;
        int none = 0;
        for (long seed = 0; seed < 900; seed++) {
            Negotiation negotiation = RandomLevers.of(seed, 5);
            Table table = new Table(negotiation, seed % 2 == 0 ? Owners.AS_THEY_ARE : Owners.WILLING);
            Condition target = RandomGames.condition(seed, table.game(Calls.NONE));
            Concept concept = Concept.ALL.get((int) (seed % Concept.ALL.size()));
            SetEngine engine = switch ((int) (seed % 3)) {
                case 0 -> Engines.forward();
                case 1 -> Engines.whole();
                default -> Engines.variants(table.game(Calls.NONE), Run.plain());
            };
            for (Goal goal : Goal.values()) {
                Trials trials = new Trials(table, target, concept, goal, new Engine(engine, Run.plain()));
                LeverSearch.Sets sets =
                        new LeverSearch(trials, negotiation.levers().size(), 1_000).search();
                assertThat(sets.settledTo()).isEmpty();
                List<Calls> right = smallest(table, target, concept, goal);
                int size = right.isEmpty() ? 99 : right.getFirst().size();
                assertThat(sets.found().stream().filter(c -> c.size() <= size).toList())
                        .as("seed %d, %s, %s", seed, goal, concept.symbol())
                        .containsExactlyElementsOf(right);
                reached += right.isEmpty() || size == 0 ? 0 : 1;
                none += right.isEmpty() ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(60);
        assertThat(none).isGreaterThan(60);
    }

    /// All sets that count with the fewest calls, each tried by the definition.
    private static List<Calls> smallest(Table table, Condition target, Concept concept, Goal goal) {
        int levers = table.levers().size();
        List<Calls> best = new ArrayList<>();
        for (int bits = 0; bits < 1 << levers; bits++) {
            int some = bits;
            Calls calls = new Calls(IntStream.range(0, levers)
                    .filter(l -> (some >>> l & 1) != 0)
                    .boxed()
                    .toList());
            boolean smaller = best.isEmpty() || calls.size() <= best.getFirst().size();
            if (smaller && counts(table, target, concept, goal, calls)) {
                best.removeIf(other -> other.size() > calls.size());
                best.add(calls);
            }
        }
        return best.stream().sorted().toList();
    }

    private static boolean counts(Table table, Condition target, Concept concept, Goal goal, Calls calls) {
        Condition family = table.family(target, calls);
        return goal.isReached(word(table.game(calls), family, concept))
                && calls.levers().stream()
                        .noneMatch(l -> goal.isReached(word(table.game(calls.without(l), calls), family, concept)));
    }

    private static Word word(Game game, Condition family, Concept concept) {
        CoreDefinition definition = new CoreDefinition(game);
        List<State> completions = definition.completions(family);
        Set<State> core = definition.core(completions, concept);
        if (completions.isEmpty()) {
            return Word.CANNOT_HAPPEN;
        }
        return core.isEmpty() ? Word.LEFT : core.size() == completions.size() ? Word.HOLDS : Word.CAN_HOLD;
    }
}
