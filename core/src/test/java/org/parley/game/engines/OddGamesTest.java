package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.game.Variations;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;

/// Games at the edge of what a game is: the engines and the judge still answer as defined.
class OddGamesTest {

    @Test
    void rulesOfOnePartyMayLeaveNoState() {
        assertAsDefined(40, (game, _) -> Variations.withoutFeasibleState(game, true));
    }

    @Test
    void rulesAcrossPartiesMayLeaveNoState() {
        assertAsDefined(40, (game, _) -> Variations.withoutFeasibleState(game, false));
    }

    @Test
    void anOutcomeOfAGameWithoutStatesCannotHappen() {
        for (boolean own : List.of(true, false)) {
            Game game = Variations.withoutFeasibleState(RandomGames.of(1, 3, 5), own);
            for (SetEngine engine : Agreement.engines()) {
                Analysis analysis = Agreement.analyse(engine, game, List.of());
                Condition where = game.options().getFirst().name();
                OutcomeVerdict verdict = Core.of(analysis, Concept.ALL.getFirst(), where);
                assertThat(verdict.word()).isEqualTo(OutcomeVerdict.Word.CANNOT_HAPPEN);
                assertThat(verdict.core().families(9)).isEmpty();
            }
        }
    }

    @Test
    void aPartyMayOwnNothing() {
        assertAsDefined(
                150,
                (game, seed) -> Variations.withIdleParty(
                        game, seed % 2 == 0, game.preferences().getFirst()));
    }

    @Test
    void aPartyWithoutStatementsIsStableEverywhere() {
        assertAsDefined(150, (game, seed) -> Variations.withoutStatements(game, seed % 2));
        Game game = Variations.withoutStatements(RandomGames.of(7, 3, 6), 0);
        for (SetEngine engine : Agreement.engines()) {
            Analysis analysis = Agreement.analyse(engine, game, List.of());
            assertThat(analysis.stable(0, Concept.ALL.getFirst()).atLeast().count())
                    .isEqualTo(analysis.judged().count());
        }
    }

    @Test
    void onePartyAloneIsAGame() {
        assertAsDefined(150, (game, _) -> Variations.ofOneParty(game));
    }

    @Test
    void everyOptionMayBeOneWay() {
        assertAsDefined(250, (game, _) -> Variations.withOneWayOptions(game));
    }

    @Test
    void oneRuleMayCoupleEverybody() {
        assertAsDefined(200, (game, seed) -> Variations.withAtMost(game, 1 + seed % 3));
    }

    @Test
    void nobodyNeedAnswer() {
        assertAsDefined(150, (game, _) -> Variations.withoutAnswers(game));
    }

    @Test
    void whereNobodyAnswersAllConceptsAreNashStability() {
        Game game = Variations.withoutAnswers(RandomGames.of(11, 4, 7));
        for (SetEngine engine : Agreement.engines()) {
            assertThat(Agreement.equilibria(game, Agreement.analyse(engine, game, List.of())).stream()
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void everybodyMayBeIndifferent() {
        assertAsDefined(
                60,
                (game, _) -> Variations.preferences(
                        game,
                        game.preferences().stream()
                                .<Preference>map(_ -> new Preference.Ranked(List.of()))
                                .toList()));
    }

    private static void assertAsDefined(int seeds, BiFunction<Game, Integer, Game> variation) {
        for (int seed = 0; seed < seeds; seed++) {
            Game game = variation.apply(RandomGames.of(seed, 4, 5), seed);
            Agreement.assertAsDefined(game, List.of(), "seed " + seed);
            if (seed % 4 == 0) {
                Agreement.assertJudgedAsDefined(game);
                Agreement.assertCoreAsDefined(game, List.of(RandomGames.condition(seed, game)), "seed " + seed);
            }
        }
    }
}
