package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.CoreDefinition;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;
import org.parley.run.WithRoom;

/// What every engine has to do, held to the definitions on random games.
class EngineContractTest {

    @Test
    void everyEngineAgreesWithTheDefinition() {
        for (long seed = 0; seed < 2000; seed++) {
            Agreement.assertAsDefined(RandomGames.of(seed, 5, 5), List.of(), "seed " + seed);
        }
        for (long seed = 2000; seed < 2040; seed++) {
            Agreement.assertAsDefined(RandomGames.of(seed, 5, 7), List.of(), "seed " + seed);
        }
    }

    @Test
    void everyEngineJudgesOnlyTheFamilyButMovesEverywhere() {
        for (long seed = 0; seed < 300; seed++) {
            Game game = RandomGames.of(seed, 5, 6);
            Agreement.assertAsDefined(game, List.of(RandomGames.condition(seed, game)), "seed " + seed);
        }
    }

    @Test
    void theCoreIsAsDefined() {
        for (long seed = 0; seed < 350; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed, game);
            Agreement.assertCoreAsDefined(game, List.of(where), "seed " + seed);
        }
    }

    @Test
    void anAnalysisOfTheFamilyAloneGivesTheSameCore() {
        for (long seed = 0; seed < 300; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed, game);
            List<Analysis> analyses = Agreement.engines().stream()
                    .map(engine -> Agreement.analyse(engine, game, List.of(where)))
                    .toList();
            Agreement.assertCoreAsDefined(new CoreDefinition(game), analyses, List.of(where), "seed " + seed);
        }
    }

    @Test
    @Tag("slow")
    void everyEngineAgreesWithTheDefinitionOnLargerGames() {
        for (long seed = 10_000; seed < 13_000; seed++) {
            Agreement.assertAsDefined(RandomGames.of(seed, 5, 8), List.of(), "seed " + seed);
        }
    }

    @Test
    void enginesCountAlikeInFamiliesOfLargerGames() {
        larger(12).forEach(game -> assertCountedAlike(game, everySecondTaken(game), Run.plain()));
    }

    @Test
    @Tag("slow")
    void enginesCountAlikeInLargerGames() {
        larger(20).forEach(game -> assertCountedAlike(game, List.of(), WithRoom.most()));
    }

    /// So many games of 10 to 12 options.
    private static Stream<Game> larger(int games) {
        return LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(seed -> RandomGames.of(seed, 5, 12))
                .filter(game -> game.options().size() >= 10)
                .limit(games);
    }

    private static List<Condition> everySecondTaken(Game game) {
        return IntStream.range(0, game.options().size())
                .filter(o -> o % 2 == 0)
                .<Condition>mapToObj(o -> game.options().get(o).name())
                .toList();
    }

    private static void assertCountedAlike(Game game, List<Condition> within, Run run) {
        assertThat(Agreement.engines().stream()
                        .map(engine -> Agreement.equilibria(game, Agreement.analyse(engine, game, within, run)))
                        .distinct())
                .hasSize(1);
    }
}
