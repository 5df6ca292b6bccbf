package org.parley.deal.redlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The files red lines are measured on are the ones the generator writes; `-Dparley.rewrite=true` writes them anew.
class StructuredTalksTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));

    @ParameterizedTest
    @CsvSource({"1, 200, 100, 10, red-lines-200.yaml", "1, 200, 100, 0, red-lines-200-common.yaml"})
    void theFileIsAsDrawn(long seed, int options, int lines, int strays, String name) throws IOException {
        Path file = ROOT.resolve("cases/benchmarks").resolve(name);
        String drawn = StructuredTalks.of(seed, options, lines, strays);
        if (Boolean.getBoolean("parley.rewrite")) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).isEqualTo(drawn);
    }
}
