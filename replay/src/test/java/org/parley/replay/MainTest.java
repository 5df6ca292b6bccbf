package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void theUsageNamesTheProof() {
        assertThat(Checker.start().err()).contains("PROOF");
        assertThat(Checker.start().exit()).isEqualTo(2);
        assertThat(Checker.start("--help").exit()).isEqualTo(2);
    }

    @Test
    void aProofIsReadFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("proof.json"), Documented.example());
        assertThat(Checker.start(file.toString()).exit()).isZero();
    }

    @Test
    void aProofThatClaimsNothingIsNotAccepted() {
        String example = Documented.example();
        String nothing = example.substring(0, example.indexOf("\"claims\"")) + "\"claims\": []}";
        Checker checker = Checker.replay(nothing);
        assertThat(checker.exit()).isEqualTo(1);
        assertThat(checker.out()).contains("NOTHING IS CLAIMED").doesNotContain("ACCEPTED");
    }

    @Test
    void findingsThatDoNotArriveAreNoAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("proof.json"), Documented.example());
        assertThat(delivered(file, "No space left on device")).isEqualTo(2);
        assertThat(delivered(file, "Broken pipe")).isZero();
    }

    private static int delivered(Path file, String trouble) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.delivered(new String[] {file.toString()}, broken, new PrintStream(err, true));
        assertThat(err.size() > 0).isEqualTo(exit != 0);
        return exit;
    }

    @Test
    void filesThatCannotBeReadAreSaid() throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(Checker.start(binary.toString()).err()).contains("it is not UTF-8 text");
        assertThat(Checker.start(folder.toString()).err()).contains("this is a directory");
        Checker none = Checker.start(folder.resolve("none").toString());
        assertThat(none.err()).contains("there is no such file");
        assertThat(none.exit()).isEqualTo(2);
    }
}
