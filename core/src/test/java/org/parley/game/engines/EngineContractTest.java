package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.Definition;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// What every engine has to do, held to the definitions.
class EngineContractTest {

    static Stream<SetEngine> engines() {
        return Stream.of(new DenseEngine(), new ForwardEngine());
    }

    static Analysis analyse(SetEngine engine, Game game, List<Condition> within) {
        return switch (engine.analyse(game, Set.copyOf(Concept.ALL), within, Run.plain())) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result<Analysis> other -> throw new AssertionError(other);
        };
    }

    @ParameterizedTest
    @MethodSource("engines")
    void agreesWithTheDefinitionOnRandomGames(SetEngine engine) {
        for (long seed = 0; seed < 2000; seed++) {
            Game game = RandomGames.of(seed, 5, 7);
            assertAsDefined(engine, game, List.of(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void judgesOnlyTheFamilyButMovesEverywhere(SetEngine engine) {
        for (long seed = 0; seed < 700; seed++) {
            Game game = RandomGames.of(seed, 5, 7);
            assertAsDefined(engine, game, List.of(RandomGames.condition(seed, game)), "seed " + seed);
        }
    }

    private static void assertAsDefined(SetEngine engine, Game game, List<Condition> within, String what) {
        Definition definition = new Definition(game);
        Analysis analysis = analyse(engine, game, within);
        List<State> judged = definition.feasible().stream()
                .filter(s -> within.stream().allMatch(c -> definition.isTrue(c, s)))
                .toList();
        assertThat(analysis.judged().states().toList()).as(what).isEqualTo(judged);
        for (int party = 0; party < game.parties().size(); party++) {
            for (Concept concept : Concept.ALL) {
                int p = party;
                assertThat(analysis.stable(party, concept).atLeast().states().toList())
                        .as("%s, party %d, %s", what, party, concept.symbol())
                        .isEqualTo(judged.stream().filter(s -> definition.isStable(p, concept, s)).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void givesTheCoreAsDefinedOnRandomGames(SetEngine engine) {
        for (long seed = 0; seed < 1000; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed, game);
            CoreDefinition definition = new CoreDefinition(game);
            Analysis analysis = analyse(engine, game, seed % 2 == 0 ? List.of() : List.of(where));
            List<State> completions = definition.completions(where);
            for (Concept concept : Concept.ALL) {
                OutcomeVerdict verdict = Core.of(game, analysis, concept, where);
                Set<State> core = definition.core(completions, concept);
                assertThat(verdict.completions().states().toList()).isEqualTo(completions);
                assertThat(verdict.core().states().toList()).as("seed %d", seed).isEqualTo(core.stream().sorted().toList());
                assertThat(verdict.equilibria()).isEqualTo(definition.equilibria(completions, concept));
                assertThat(verdict.leavers()).as("seed %d %s", seed, concept).isEqualTo(definition.leavers(completions, core, concept));
                assertThat(verdict.gone()).hasSize(completions.size() - core.size());
            }
        }
    }
}
