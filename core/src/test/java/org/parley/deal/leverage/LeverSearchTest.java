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
import org.parley.game.stability.Sequential;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Run;

/// The search agrees with trying every set of calls by the definition.
class LeverSearchTest {

    /// How many negotiations are drawn; more with `-Dparley.seeds`.
    private static final long SEEDS = Long.getLong("parley.seeds", 900);

    @Test
    void withManyLeversMostSetsAreSettledByWhatIsKnown() {
        int tried = 0;
        int judged = 0;
        for (long seed = 5_000; seed < 5_250; seed++) {
            Negotiation negotiation = RandomLevers.of(seed, 8);
            Table table = new Table(negotiation, seed % 2 == 0 ? Owners.AS_THEY_ARE : Owners.WILLING);
            Condition target = RandomGames.condition(seed, table.game(Calls.NONE));
            Concept concept = seed % 3 == 0 ? Concept.ALL.get((int) (seed % 5)) : new Sequential();
            Engine engine = new Engine(Engines.variants(table.game(Calls.NONE), Run.plain()), Run.plain());
            Trials trials = new Trials(table, target, concept, engine);
            List<Conflict> conflicts = new ArrayList<>();
            for (Goal goal : List.of(Goal.CAN_HOLD, Goal.HOLDS)) {
                assertThat(new LeverSearch(trials, goal, 1_000, conflicts)
                                .search()
                                .found())
                        .as("seed %d, %s, %s", seed, goal, concept.symbol())
                        .containsExactlyElementsOf(best(table, target, concept, goal));
            }
            tried += trials.tried().size();
            judged += trials.judged();
        }
        assertThat(judged).isLessThan(tried);
    }

    /// Levers that each give some party one more reason, as most levers of a file do: what one could do is told from
    /// where its reason stands.
    @Test
    void withLeversThatOnlyAddReasonsTheSameSetsAreFound() {
        int reached = 0;
        int none = 0;
        for (long seed = 20_000; seed < 20_000 + SEEDS; seed++) {
            Negotiation negotiation = RandomLevers.adding(seed, 7);
            Table table = new Table(negotiation, seed % 4 == 0 ? Owners.WILLING : Owners.AS_THEY_ARE);
            Condition target = RandomGames.condition(seed, table.game(Calls.NONE));
            Concept concept = seed % 3 == 0 ? Concept.ALL.get((int) (seed / 3 % Concept.ALL.size())) : new Sequential();
            SetEngine engine =
                    seed % 5 == 0 ? Engines.forward() : Engines.variants(table.game(Calls.NONE), Run.plain());
            Trials trials = new Trials(table, target, concept, new Engine(engine, Run.plain()));
            List<Conflict> conflicts = new ArrayList<>();
            for (Goal goal : List.of(Goal.CAN_HOLD, Goal.HOLDS)) {
                List<Calls> right = best(table, target, concept, goal);
                assertThat(new LeverSearch(trials, goal, 1_000, conflicts)
                                .search()
                                .found())
                        .as("seed %d, %s, %s", seed, goal, concept.symbol())
                        .containsExactlyElementsOf(right);
                reached += right.isEmpty() || right.getFirst().size() == 0 ? 0 : 1;
                none += right.isEmpty() ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(10);
        assertThat(none).isGreaterThan(10);
    }

    @Test
    void theSmallestSetsAndTheNextFewAreFoundAndNoOther() {
        int reached = 0;
        int none = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
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
                Trials trials = new Trials(table, target, concept, new Engine(engine, Run.plain()));
                LeverSearch.Sets sets = new LeverSearch(trials, goal, 1_000, new ArrayList<>()).search();
                assertThat(sets.settledTo()).isEmpty();
                List<Calls> right = best(table, target, concept, goal);
                int size = right.isEmpty() ? 99 : right.getFirst().size();
                assertThat(sets.found())
                        .as("seed %d, %s, %s", seed, goal, concept.symbol())
                        .containsExactlyElementsOf(right);
                reached += right.isEmpty() || size == 0 ? 0 : 1;
                none += right.isEmpty() ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(60);
        assertThat(none).isGreaterThan(60);
    }

    /// All sets that count with the fewest calls, and where these are few those with one more; each tried by the
    /// definition.
    static List<Calls> best(Table table, Condition target, Concept concept, Goal goal) {
        int levers = table.levers().size();
        List<Calls> all = IntStream.range(0, 1 << levers)
                .mapToObj(bits -> new Calls(IntStream.range(0, levers)
                        .filter(l -> (bits >>> l & 1) != 0)
                        .boxed()
                        .toList()))
                .sorted()
                .toList();
        List<Calls> best = new ArrayList<>();
        for (Calls calls : all) {
            int least = best.isEmpty() ? levers : best.getFirst().size();
            boolean wanted = calls.size() <= least || (calls.size() == least + 1 && few(best, least));
            if (wanted && counts(table, target, concept, goal, calls)) {
                best.add(calls);
            }
        }
        return best;
    }

    private static boolean few(List<Calls> best, int least) {
        return best.stream().filter(calls -> calls.size() == least).count() <= LeverSearch.MORE;
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
