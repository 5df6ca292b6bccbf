package org.parley.game.explicit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.Definition;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

class DenseEngineTest {

    static Analysis analyse(Game game) {
        return switch (new DenseEngine().analyse(game, Set.copyOf(Concept.ALL), List.of(), Run.plain())) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result<Analysis> other -> throw new AssertionError(other);
        };
    }

    @Test
    void agreesWithTheDefinitionOnRandomGames() {
        for (long seed = 0; seed < 3000; seed++) {
            Game game = RandomGames.of(seed, 5, 7);
            Definition definition = new Definition(game);
            Analysis analysis = analyse(game);
            assertThat(analysis.judged().states().toList()).as("seed %d", seed).isEqualTo(definition.feasible());
            for (int party = 0; party < game.parties().size(); party++) {
                for (Concept concept : Concept.ALL) {
                    List<State> stable = analysis.stable(party, concept).atLeast().states().toList();
                    int p = party;
                    assertThat(stable)
                            .as("seed %d, party %d, %s", seed, party, concept.symbol())
                            .isEqualTo(definition.feasible().stream().filter(s -> definition.isStable(p, concept, s)).toList());
                }
            }
        }
    }

    @Test
    void givesTheCoreAsDefinedOnRandomGames() {
        for (long seed = 0; seed < 1500; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed, game);
            CoreDefinition definition = new CoreDefinition(game);
            Analysis analysis = analyse(game);
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
