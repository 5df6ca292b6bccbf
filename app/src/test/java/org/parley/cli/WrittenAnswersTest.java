package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void theDocumentIsWrittenBesideTheBrief() throws IOException {
        Path document = Files.writeString(folder.resolve("brief.docx"), "older");
        Ran ran = Ran.parley("brief", TOY.toString(), "--docx", document.toString());
        assertThat(ran).isEqualTo(Ran.parley("brief", TOY.toString()));
        String all = Zipped.of(document).whole();
        assertThat(all)
                .contains("<w:document", "The well and the road", "three-villages.yaml")
                .doesNotContain(folder.toString(), TOY.resolveSibling("").toString());
        byte[] first = Files.readAllBytes(document);
        Ran.parley("brief", TOY.toString(), "--docx", document.toString());
        assertThat(document).hasBinaryContent(first);
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
    void noAnswerIsWrittenOverTheFileItIsAbout() throws IOException {
        Path own = Files.copy(TOY, folder.resolve("own.yaml"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), own);
        for (Path output : List.of(own, link)) {
            assertNotWrittenOver(own, Ran.parley("brief", own.toString(), "--html", output.toString()));
            assertNotWrittenOver(own, Ran.parley("brief", own.toString(), "--docx", output.toString()));
            assertNotWrittenOver(own, Ran.parley("stability", own.toString(), "--proof", output.toString()));
            assertNotWrittenOver(own, Ran.parley("convert", own.toString(), "-o", output.toString()));
        }
    }

    private static void assertNotWrittenOver(Path own, Ran ran) throws IOException {
        assertThat(ran.exit()).as(ran.toString()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("is the file that is read").contains("\n   Maybe ");
        assertThat(own).hasSameBinaryContentAs(TOY);
    }

    @Test
    void standardOutputByItsNameIsPrintedTo() {
        Ran page = Ran.parley("brief", TOY.toString(), "--html", "/dev/stdout");
        assertThat(page.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(page.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith(Ran.parley("brief", TOY.toString()).out());
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

    @Test
    void noComparisonNamesTheFoldersItsFilesLieIn() throws IOException {
        Path other = Files.copy(TOY, folder.resolve("other.yaml"));
        for (String form : new String[] {"--json", "--md"}) {
            Ran ran = Ran.parley("diff", TOY.toString(), other.toString(), form);
            assertThat(ran.out())
                    .contains("other.yaml")
                    .doesNotContain(TOY.resolveSibling("").toString(), folder.toString());
        }
    }
}
