package org.parley.game.explicit;

import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.SmallWorld;
import org.parley.game.stability.JudgeAgreement;

class ForwardJudgeTest {

    @Test
    void givesReasonsThatTheDefinitionBearsOut() {
        for (long seed = 0; seed < 1000; seed++) {
            assertBorneOut(RandomGames.of(seed, 5, 6));
        }
    }

    @Test
    void givesReasonsInEveryGameOfTwoOptions() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            assertBorneOut(SmallWorld.game(number));
        }
    }

    private static void assertBorneOut(Game game) {
        JudgeAgreement.assertBorneOut(game, new ForwardJudge(game));
    }
}
