package org.parley.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;
import org.parley.replay.Replayed;

/// What the workbench proves, a program that shares no code with it accepts, and the slow definitions bear out.
class ProofsTest {

    private static final int NEGOTIATIONS = 50;

    /// With more options a proof takes a minute or so.
    private static final int SMALL = 16;

    @Test
    void proofsOfRandomNegotiationsAreAccepted() {
        Set<String> seen = new HashSet<>();
        Proofs.random(0, NEGOTIATIONS).forEach(proof -> {
            assertAccepted(proof);
            assertThat(Proofs.firstUntrue(proof)).as(Tree.text(proof)).isEmpty();
            Tree.list(proof, "claims").forEach(claim -> seen.add(what(claim)));
        });
        assertThat(seen)
                .contains("stable", "unstable", "equilibria", "holds", "can-hold", "left", "cannot-happen")
                .hasSize(7);
    }

    private static String what(Object claim) {
        String kind = Tree.word(claim, "kind");
        return kind.equals("outcome") ? Tree.word(claim, "verdict") : kind;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theProofOfEverySmallExampleIsAccepted(Path file) {
        Opened opened = Workbench.open(file);
        if (options(opened) <= SMALL) {
            assertAccepted(Proofs.of(opened, Map.of()));
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("examples")
    void theProofOfEveryLargeExampleIsAccepted(Path file) {
        Opened opened = Workbench.open(file);
        if (options(opened) > SMALL) {
            assertAccepted(Proofs.of(opened, Map.of()));
        }
    }

    private static int options(Opened opened) {
        return opened.negotiation().orElseThrow().options().size();
    }

    private static void assertAccepted(Map<String, Object> proof) {
        Replayed replayed = Replayed.of(Tree.text(proof));
        assertThat(replayed.exit()).as(replayed.said()).isEqualTo(Replayed.ACCEPTED);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("parley.root"), "examples"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
