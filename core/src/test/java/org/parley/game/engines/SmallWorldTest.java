package org.parley.game.engines;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    void everyFamilyThatIsAPatternHasTheCoreDefinedInEveryFifthGame() {
        for (int number = 0; number < SmallWorld.GAMES; number += 5) {
            assertCores(number);
        }
    }

    @Test
    @Tag("slow")
    void everyFamilyThatIsAPatternHasTheCoreDefined() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            assertCores(number);
        }
    }

    private static void assertCores(int number) {
        Agreement.assertCoreAsDefined(SmallWorld.game(number), SmallWorld.families(), "game " + number);
    }
}
