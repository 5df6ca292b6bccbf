package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomProofsTest {

    private static final int GAMES = 400;

    @Test
    void whatTheNaiveDefinitionProvesIsAccepted() {
        for (int seed = 0; seed < GAMES; seed++) {
            RandomGames random = new RandomGames(new Random(seed));
            int parties = 2 + seed % 3;
            int options = 2 + seed % 4;
            Map<String, Object> game = random.game(parties, options);
            NaiveClaims naive = new NaiveClaims(new Naive(game));
            List<Object> claims = new ArrayList<>();
            for (String concept : NaiveClaims.CONCEPTS) {
                claims.addAll(naive.all(concept, List.of("and", seed % options, random.formula(options, 2))));
            }
            String proof = Text.of(NaiveClaims.proof(game, claims));
            Checker checker = Checker.replay(proof);
            assertThat(checker.exit())
                    .as("seed %d%n%s%n%s", seed, checker.out(), proof)
                    .isZero();
        }
    }
}
