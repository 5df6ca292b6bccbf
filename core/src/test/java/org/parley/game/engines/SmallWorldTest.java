package org.parley.game.engines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.SmallWorld;

/// All 5,625 games of two parties with one option each.
class SmallWorldTest {

    @Test
    void everyEngineAgreesWithTheDefinition() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            Agreement.assertAsDefined(SmallWorld.game(number), List.of(), "game " + number);
        }
    }

    @Test
    void everyFamilyThatIsAPatternHasTheCoreDefined() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            Game game = SmallWorld.game(number);
            Agreement.assertCoreAsDefined(game, SmallWorld.families(), "game " + number);
        }
    }
}
