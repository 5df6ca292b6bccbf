package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Checker and naive definition judge the same proofs, made at random and spoiled at random.
class RandomProofsTest {

    private static final int GAMES = Integer.getInteger("parley.games", 60);
    private static final int SPOILED_PER_GAME = 40;

    /// Games in which a search of sanctions must build on what an earlier one found; few do.
    private static final List<Integer> SEVERAL_PARTS = List.of(247, 379, 503);

    private record Case(Map<String, Object> game, List<Object> claims) {

        List<Object> lastClaims(int count) {
            return claims.subList(Math.max(0, claims.size() - count), claims.size());
        }

        /// Those that rest on sanctions, or all if none does.
        List<Object> sanctionedClaims() {
            List<Object> sanctioned = claims.stream()
                    .filter(claim -> Text.of(claim).contains("\"by\""))
                    .toList();
            return sanctioned.isEmpty() ? claims : sanctioned;
        }

        String proof() {
            return Text.of(NaiveClaims.proof(game, claims));
        }
    }

    @Test
    void whatTheNaiveDefinitionProvesIsAccepted() {
        List<Integer> seeds = new ArrayList<>(SEVERAL_PARTS);
        IntStream.range(0, GAMES).forEach(seeds::add);
        for (int seed : seeds) {
            Case proven = proven(seed);
            Checker checker = Checker.replay(proven.proof());
            assertThat(checker.exit())
                    .as("seed %d%n%s%s%n%s", seed, checker.out(), checker.err(), proven.proof())
                    .isZero();
        }
    }

    @Test
    void aSpoiledClaimIsAcceptedOnlyIfTheNaiveDefinitionStillBearsItOut() {
        Map<Integer, Integer> exits = new HashMap<>();
        for (int seed = 0; seed < GAMES; seed++) {
            Case proven = proven(seed);
            NaiveCheck naive = new NaiveCheck(proven.game());
            Spoiler spoiler = new Spoiler(new Random(seed));
            List<Object> sanctioned = proven.sanctionedClaims();
            for (int k = 0; k < SPOILED_PER_GAME; k++) {
                Object claim =
                        spoiler.any(k % 3 == 0 ? proven.lastClaims(10) : k % 3 == 1 ? sanctioned : proven.claims());
                Case spoiled = new Case(proven.game(), List.of(spoiler.spoil(claim)));
                exits.merge(judge(seed, spoiled, naive), 1, Integer::sum);
            }
        }
        assertThat(exits.get(1)).as("refused, of %s", exits).isGreaterThan(GAMES * SPOILED_PER_GAME / 2);
    }

    @Test
    void proofsOfAnotherGameAreAcceptedOnlyIfTheNaiveDefinitionStillBearsThemOut() {
        Map<Integer, Integer> exits = new HashMap<>();
        for (int seed = 0; seed < GAMES; seed++) {
            Case proven = proven(seed);
            Map<String, Object> game = Naive.map(new Spoiler(new Random(seed)).spoil(proven.game()));
            if (Checker.replay(new Case(game, List.of()).proof()).exit() == 2) {
                continue;
            }
            NaiveCheck naive = new NaiveCheck(game);
            for (Object claim : proven.lastClaims(20)) {
                exits.merge(judge(seed, new Case(game, List.of(claim)), naive), 1, Integer::sum);
            }
        }
        assertThat(exits.get(1)).as("refused, of %s", exits).isGreaterThan(GAMES);
    }

    private static int judge(int seed, Case spoiled, NaiveCheck naive) {
        Checker checker = Checker.replay(spoiled.proof());
        if (checker.exit() != 2) {
            assertThat(checker.exit() == 0)
                    .as("seed %d%n%s%s%n%s", seed, checker.out(), checker.err(), spoiled.proof())
                    .isEqualTo(naive.isTrue(spoiled.claims().getFirst()));
        }
        return checker.exit();
    }

    private static Case proven(int seed) {
        RandomGames random = new RandomGames(new Random(seed));
        int options = 2 + seed % 4;
        Map<String, Object> game = random.game(2 + seed % 3, options);
        NaiveClaims naive = new NaiveClaims(new Naive(game));
        List<Object> verdicts = new ArrayList<>();
        List<Object> outcomes = new ArrayList<>();
        for (String concept : NaiveClaims.CONCEPTS) {
            verdicts.addAll(naive.verdicts(concept));
            outcomes.add(naive.equilibria(concept));
            outcomes.add(naive.outcome(concept, random.formula(options, 1)));
        }
        verdicts.addAll(outcomes);
        return new Case(game, verdicts);
    }
}
