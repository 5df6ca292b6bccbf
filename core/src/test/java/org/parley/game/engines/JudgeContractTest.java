package org.parley.game.engines;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.game.RandomGames;
import org.parley.game.SmallWorld;

/// What every judge has to do: its verdicts and the moves behind them are held to the definition.
class JudgeContractTest {

    @Test
    void givesReasonsThatTheDefinitionBearsOut() {
        for (long seed = 0; seed < 350; seed++) {
            Agreement.assertJudgedAsDefined(RandomGames.of(seed, 4, 5));
        }
        for (long seed = 1000; seed < 1006; seed++) {
            Agreement.assertJudgedAsDefined(RandomGames.of(seed, 5, 7));
        }
    }

    @Test
    @Tag("slow")
    void givesReasonsInLargerGames() {
        for (long seed = 2000; seed < 3000; seed++) {
            Agreement.assertJudgedAsDefined(RandomGames.of(seed, 5, 6));
        }
    }

    @Test
    void givesReasonsInEveryGameOfTwoOptions() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            Agreement.assertJudgedAsDefined(SmallWorld.game(number));
        }
    }
}
