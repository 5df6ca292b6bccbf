package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Zigzag;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.GeneralMetarational;
import org.parley.game.stability.Judge;
import org.parley.game.stability.JudgeAgreement;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.SetEngine;
import org.parley.game.stability.Verdict;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;
import org.parley.run.WithRoom;

/// Sanctions that take many steps, the same opponents again and again.
class LongChainsTest {

    record Chain(String by, int climbers, int bits, Game game, Concept concept) {
        int steps() {
            return Zigzag.steps(climbers, bits);
        }

        @Override
        public String toString() {
            return steps() + " steps by " + by + " of " + climbers;
        }
    }

    static Stream<Chain> chains() {
        return Stream.of(new int[] {2, 1}, new int[] {2, 2}, new int[] {2, 3}, new int[] {3, 1}, new int[] {3, 2})
                .flatMap(size -> Stream.of(
                        new Chain(
                                "improvements",
                                size[0],
                                size[1],
                                Zigzag.byImprovements(size[0], size[1]),
                                new Sequential()),
                        new Chain(
                                "moves",
                                size[0],
                                size[1],
                                Zigzag.byMoves(size[0], size[1]),
                                new GeneralMetarational())));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theFarEndOfTheStaircaseDeters(Chain chain) {
        assertThat(isStableAtTheFoot(chain.game(), chain.concept())).containsOnly(true);
        Agreement.assertAsDefined(chain.game(), List.of(), chain.toString());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void theJudgeClimbsEveryStep(Chain chain) {
        for (SetEngine engine : Agreement.engines()) {
            Judge judge = Agreement.analyse(engine, chain.game(), atTheFoot(chain.game()))
                    .judge();
            Verdict verdict = JudgeAgreement.verdict(judge, 0, chain.concept(), foot(chain.game()));
            assertThat(((Verdict.Stable) verdict).deterred().getFirst().sanction())
                    .hasSize(chain.steps());
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void oneStepMissingAndNothingDeters(Chain chain) {
        for (int step : List.of(1, chain.steps() / 2, chain.steps() - 1)) {
            Game broken = Zigzag.broken(chain.game(), chain.climbers(), chain.bits(), step);
            if (chain.steps() > 2) {
                assertThat(isStableAtTheFoot(broken, chain.concept())).containsOnly(false);
            }
            Agreement.assertAsDefined(broken, List.of(), chain + " without step " + step);
        }
    }

    @Test
    void hundredsOfStepsAreFollowedToTheEnd() {
        Game game = Zigzag.byImprovements(2, 7);
        assertThat(Zigzag.steps(2, 7)).isEqualTo(254);
        assertThat(isStableAtTheFoot(game, new Sequential())).containsOnly(true);
        assertThat(isStableAtTheFoot(Zigzag.broken(game, 2, 7, 253), new Sequential()))
                .containsOnly(false);
    }

    /// The search for one answer has a share of the room only; what does not fit is declined, not guessed.
    @Test
    void aStaircaseLongerThanThereIsRoomForIsNotClimbed() {
        Game game = Zigzag.byImprovements(2, 7);
        for (long states : List.of(800L, 100_000L)) {
            Run run = new WithRoom(400 * states);
            Judge judge = switch (new ForwardEngine().analyse(game, Set.of(new Sequential()), atTheFoot(game), run)) {
                case Result.Complete<Analysis>(Analysis analysis) -> analysis.judge();
                case Result<Analysis> other -> throw new AssertionError(other);
            };
            assertThat(judge.judge(0, new Sequential(), foot(game), run))
                    .isInstanceOf(states < 1000 ? Result.Declined.class : Result.Complete.class);
        }
    }

    private static List<Boolean> isStableAtTheFoot(Game game, Concept concept) {
        return Agreement.engines().stream()
                .map(engine -> Agreement.analyse(engine, game, atTheFoot(game)))
                .map((Analysis analysis) ->
                        analysis.stable(0, concept).atLeast().contains(foot(game)))
                .toList();
    }

    private static List<Condition> atTheFoot(Game game) {
        return game.options().stream()
                .<Condition>map(o -> new Condition.Not(o.name()))
                .toList();
    }

    private static State foot(Game game) {
        return State.none(game.options().size());
    }
}
