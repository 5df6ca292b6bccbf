package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a file is read as hangs on its name, however that is written.
class GmcrNamesTest {

    private static final Path MODEL =
            Path.of(System.getProperty("parley.root"), "cases", "tools", "gmcr-py", "syn_m04_d2.gmcr");

    @TempDir
    private Path folder;

    @Test
    void capitalsMakeNoDifference() throws IOException {
        Path shouted = Files.copy(MODEL, folder.resolve("MODEL.GMCR"));
        Path quiet = Files.copy(MODEL, folder.resolve("model.gmcr"));
        assertThat(Ran.parley("convert", shouted.toString()))
                .isEqualTo(Ran.parley("convert", quiet.toString()))
                .extracting(Ran::exit)
                .isEqualTo(Exit.ANSWERED);
        assertThat(Ran.parley("new", folder.resolve("NEW.GMCR").toString()).err())
                .contains("Maybe \"" + folder.resolve("NEW.yaml") + "\".");
    }
}
