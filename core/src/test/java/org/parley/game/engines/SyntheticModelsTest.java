package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.file.gmcr.GmcrReader;
import org.parley.file.source.SourceText;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.cases.Cases;
import org.parley.game.cases.Tree;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.run.WithRoom;

/// The synthetic models in gmcr-py's format: the counts of `targets.yaml`, and the definition where there are none.
class SyntheticModelsTest {

    static Stream<Map.Entry<String, Tree>> targets() {
        return Tree.read("targets.yaml", Cases.text("tools/gmcr-py/targets.yaml")).entries().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void countsAreTheTargets(Map.Entry<String, Tree> target) {
        Game game = game(target.getKey());
        Analysis analysis = Agreement.analyse(new DenseEngine(), game, List.of());
        assertThat(analysis.judged().count().intValueExact())
                .isEqualTo(target.getValue().key("states").number());
        List<Long> equilibria = Agreement.equilibria(game, analysis);
        for (int k = 0; k < Concept.ALL.size(); k++) {
            Concept concept = Concept.ALL.get(k);
            long found = equilibria.get(k);
            target.getValue().maybe(concept.symbol()).ifPresent(counts -> {
                assertThat(found)
                        .as(concept.symbol())
                        .isEqualTo(counts.key("eq").number());
                assertThat(stable(game, analysis, concept))
                        .as(concept.symbol())
                        .isEqualTo(counts.key("per_dm").list().stream()
                                .map(Tree::number)
                                .toList());
            });
        }
    }

    private static List<Integer> stable(Game game, Analysis analysis, Concept concept) {
        return IntStream.range(0, game.parties().size())
                .mapToObj(party ->
                        analysis.stable(party, concept).atLeast().count().intValueExact())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "syn_m04_d2_mx",
                "syn_m04_d3_mx",
                "syn_m06_d2_mx",
                "syn_m06_d3_mx",
                "syn_m08_d2_mx",
                "syn_m08_d3_mx"
            })
    void exclusiveOptionsAreJudgedAsDefined(String model) {
        Agreement.assertAsDefined(game(model), List.of(), model);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"syn_m10_d2_mx", "syn_m10_d3_mx", "syn_m12_d2_mx", "syn_m12_d3_mx", "syn_m12_d3"})
    void largerModelsAreJudgedAsDefined(String model) {
        Agreement.assertAsDefined(game(model), List.of(), model, WithRoom.most());
    }

    private static Game game(String model) {
        String name = "tools/gmcr-py/" + model + ".gmcr";
        var imported = GmcrReader.read(new SourceText(name, Cases.text(name)));
        assertThat(imported.diagnostics()).noneMatch(d -> d.isError());
        return Games.of(imported.negotiation().orElseThrow());
    }
}
