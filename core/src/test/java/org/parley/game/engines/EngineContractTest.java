package org.parley.game.engines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;

/// What every engine has to do, held to the definitions on random games.
class EngineContractTest {

    @Test
    void everyEngineAgreesWithTheDefinition() {
        for (long seed = 0; seed < 2000; seed++) {
            Agreement.assertAsDefined(RandomGames.of(seed, 5, 7), List.of(), "seed " + seed);
        }
    }

    @Test
    void everyEngineJudgesOnlyTheFamilyButMovesEverywhere() {
        for (long seed = 0; seed < 700; seed++) {
            Game game = RandomGames.of(seed, 5, 7);
            Agreement.assertAsDefined(game, List.of(RandomGames.condition(seed, game)), "seed " + seed);
        }
    }

    @Test
    void theCoreIsAsDefined() {
        for (long seed = 0; seed < 1000; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed, game);
            Agreement.assertCoreAsDefined(game, List.of(where), "seed " + seed);
        }
    }

    @Test
    void anAnalysisOfTheFamilyAloneGivesTheSameCore() {
        for (long seed = 0; seed < 500; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed, game);
            CoreDefinition definition = new CoreDefinition(game);
            for (SetEngine engine : Agreement.engines()) {
                var analysis = Agreement.analyse(engine, game, List.of(where));
                for (Concept concept : Concept.ALL) {
                    Agreement.assertCoreAsDefined(definition, where, Core.of(analysis, concept, where), "seed " + seed);
                }
            }
        }
    }
}
