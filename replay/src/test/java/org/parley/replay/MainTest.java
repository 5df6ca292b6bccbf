package org.parley.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void filesThatCannotBeReadAreSaid() throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(Checker.start(binary.toString()).err()).contains("it is not UTF-8 text");
        assertThat(Checker.start(folder.toString()).err()).contains("this is a directory");
        Checker none = Checker.start(folder.resolve("none").toString());
        assertThat(none.err()).contains("there is no such file");
        assertThat(none.exit()).isEqualTo(2);
    }
}
