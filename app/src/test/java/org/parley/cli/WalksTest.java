package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `parley` prints is what a person last read: every walk of `cases/tour` is taken again.
///
/// `-Dparley.goldens=rewrite` writes the walks anew; read the difference before committing it.
class WalksTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));

    @ParameterizedTest
    @MethodSource("walks")
    void theWalkReadsAsBefore(Path walk, @TempDir Path folder) throws IOException {
        Path file = ROOT.resolve(walk);
        String now = Walk.of(Files.readString(file)).taken(ROOT, folder);
        if ("rewrite".equals(System.getProperty("parley.goldens"))) {
            Files.writeString(file, now);
        }
        assertThat(now).as("%s; -Dparley.goldens=rewrite writes it anew", walk).isEqualTo(Files.readString(file));
    }

    static List<Path> walks() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("cases/tour"))) {
            return files.filter(f -> f.toString().endsWith(".walk"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }
}
