package org.parley.deal.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.game.Games;
import org.parley.game.RandomGames;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.run.Run;

/// Who stands where in the file does not matter to who has to call whom.
class LeverRelabellingTest {

    private static final int SEEDS = 400;

    @Test
    void theOrderOfPartiesDoesNotMatter() {
        int reached = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Negotiation negotiation = RandomLevers.of(seed, 5);
            List<Party> parties = new ArrayList<>(negotiation.parties());
            Collections.shuffle(parties, new Random(seed));
            Set<Set<String>> sets = sets(negotiation, negotiation, seed);
            assertThat(sets(negotiation.withParties(parties), negotiation, seed))
                    .as("seed %d", seed)
                    .isEqualTo(sets);
            reached += sets.isEmpty() ? 0 : 1;
        }
        assertThat(reached).isGreaterThan(SEEDS / 4);
    }

    /// Of levers that act on one party's wants the later one acts on what the earlier one left, so these keep their
    /// order.
    @Test
    void theOrderOfLeversOnDifferentPartiesDoesNotMatter() {
        int moved = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Negotiation negotiation = RandomLevers.of(seed, 5);
            if (negotiation.levers().stream().allMatch(LeverRelabellingTest::isAboutWants)) {
                List<Lever> levers = new ArrayList<>(negotiation.levers());
                levers.sort(Comparator.comparing(Lever::on).reversed());
                Negotiation other = negotiation.with(levers, List.of(), List.of());
                assertThat(sets(other, negotiation, seed))
                        .as("seed %d", seed)
                        .isEqualTo(sets(negotiation, negotiation, seed));
                moved += levers.equals(negotiation.levers()) ? 0 : 1;
            }
        }
        assertThat(moved).isGreaterThan(SEEDS / 20);
    }

    private static boolean isAboutWants(Lever lever) {
        return lever.effects().stream()
                .allMatch(change -> change instanceof Change.AddWant
                        || change instanceof Change.DropWant
                        || change instanceof Change.RaiseWant
                        || change instanceof Change.LowerWant);
    }

    /// The sets found by ids, for the target and the concept drawn for the original.
    private static Set<Set<String>> sets(Negotiation negotiation, Negotiation original, long seed) {
        Condition target = RandomGames.condition(seed, Games.of(original));
        Concept concept = Concept.ALL.get((int) (seed % Concept.ALL.size()));
        Table table = new Table(negotiation, seed % 2 == 0 ? Owners.AS_THEY_ARE : Owners.WILLING);
        Engine engine = new Engine(Engines.variants(table.game(Calls.NONE), Run.plain()), Run.plain());
        Goal goal = seed % 3 == 0 ? Goal.HOLDS : Goal.CAN_HOLD;
        return new LeverSearch(new Trials(table, target, concept, engine), goal, 1_000, new ArrayList<>())
                .search().found().stream()
                        .map(calls -> calls.levers().stream()
                                .map(lever -> table.lever(lever).id())
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
    }
}
