package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.game.BenchmarkModels;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.stability.Analysis;
import org.parley.run.WithRoom;

/// Feasible states and equilibria (R, GMR, SMR, SEQ, SSEQ) of the benchmark models.
///
/// Origin of the numbers: a throw-away prototype whose dense, list and symbolic engines agreed on them, held to the
/// literal definitions on small models of the same kind.
class BenchmarkModelsTest {

    @Test
    void eightOptionsRandom() {
        Game game = BenchmarkModels.random(8, 3, 6, 100);
        assertThat(statements(game)).containsExactly(11, 12, 10);
        assertCounts(game, 82, 3, 20, 19, 12, 11);
    }

    @Test
    void twelveOptionsStructured() {
        Game game = BenchmarkModels.structured(12, 3, 100);
        assertThat(statements(game)).containsExactly(13, 14, 10);
        assertCounts(game, 1_984, 28, 1_288, 728, 320, 76);
    }

    @Test
    void twentyOptionsStructured() {
        Game game = BenchmarkModels.structured(20, 5, 500);
        assertThat(statements(game)).containsExactly(9, 8, 14, 14, 11);
        assertCounts(game, 204_800, 1_144, 38_472, 29_460, 7_858, 5_740);
    }

    @Test
    @Tag("slow")
    void twentyFourOptionsRandom() {
        Game game = BenchmarkModels.random(24, 5, 6, 100);
        assumeThat(DenseEngine.fits(game, WithRoom.most().room())).as("room").isTrue();
        assertThat(counts(game, Agreement.analyse(new DenseEngine(), game, List.of(), WithRoom.most())))
                .containsExactly(6_770_688L, 1_272L, 2_530_424L, 2_521_168L, 1_234_020L, 1_197_460L);
    }

    @Test
    void theForwardEngineCountsTheSame() {
        for (Game game : List.of(BenchmarkModels.random(8, 3, 6, 100), BenchmarkModels.structured(10, 3, 500))) {
            assertThat(counts(game, Agreement.analyse(new ForwardEngine(), game, List.of())))
                    .isEqualTo(counts(game, Agreement.analyse(new DenseEngine(), game, List.of())));
        }
    }

    private static List<Integer> statements(Game game) {
        return game.preferences().stream()
                .map(p -> ((Preference.Statements) p).statements().size())
                .toList();
    }

    private static void assertCounts(Game game, long... feasibleAndEquilibria) {
        assertThat(counts(game, Agreement.analyse(new DenseEngine(), game, List.of())))
                .containsExactly(
                        java.util.Arrays.stream(feasibleAndEquilibria).boxed().toArray(Long[]::new));
    }

    private static List<Long> counts(Game game, Analysis analysis) {
        return Stream.concat(
                        Stream.of(analysis.judged().count().longValueExact()),
                        Agreement.equilibria(game, analysis).stream())
                .toList();
    }
}
