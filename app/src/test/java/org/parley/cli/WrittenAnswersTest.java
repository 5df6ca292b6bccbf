package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers written to files: beside what is printed, whole, and over what was there.
class WrittenAnswersTest {

    private static final Path TOY =
            Path.of(System.getProperty("parley.root"), "examples", "toy", "three-villages.yaml");

    @TempDir
    private Path folder;

    @Test
    void thePageIsWrittenBesideTheBrief() throws IOException {
        Path page = Files.writeString(folder.resolve("brief.html"), "older");
        Ran ran = Ran.parley("brief", TOY.toString(), "--html", page.toString());
        assertThat(ran).isEqualTo(Ran.parley("brief", TOY.toString()));
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("The well and the road")
                .doesNotContain(folder.toString(), TOY.resolveSibling("").toString());
    }

    @Test
    void theProofIsWrittenBesideTheAnswer() throws IOException {
        Path proof = folder.resolve("proof.json");
        Ran ran = Ran.parley("stability", TOY.toString(), "--proof", proof.toString());
        assertThat(ran).isEqualTo(Ran.parley("stability", TOY.toString()));
        Map<String, Object> written = Parsed.object(Files.readString(proof));
        assertThat(written.keySet()).containsExactly("parley-proof", "file", "hash", "tool", "game", "claims");
        assertThat(written.get("file")).isEqualTo("three-villages.yaml");
    }

    @Test
    void noAnswerNamesTheFolderItsFileLiesIn() {
        for (String command : new String[] {"brief", "stability", "today"}) {
            for (String form : new String[] {"--json", "--md"}) {
                Ran ran = Ran.parley(command, TOY.toString(), form);
                assertThat(ran.out())
                        .doesNotContain(TOY.resolveSibling("").toString(), System.getProperty("user.home") + "/");
            }
        }
        assertThat(Ran.parley("paths", TOY.toString(), "--to", "stand-off").out())
                .doesNotContain(TOY.resolveSibling("").toString());
    }
}
