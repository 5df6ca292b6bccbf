package org.parley.file.gmcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GmcrReaderTest {

    @TestFactory
    Stream<DynamicTest> filesOfTheToolAreReadWithoutARemark() throws IOException {
        return Samples.ofTheTool().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> readsSilently(file)));
    }

    private static void readsSilently(Path file) throws IOException {
        Imported imported = Samples.read(Files.readString(file));
        assertThat(imported.diagnostics()).isEmpty();
        assertThat(imported.soFar().options())
                .hasSize(Integer.parseInt(file.getFileName().toString().substring(5, 7)));
    }

    @Test
    void threeRowsAreAConditional() throws IOException {
        var negotiation = Samples.negotiation(Files.readString(Samples.CASES.resolve("syn_m04_d2.gmcr")));
        assertThat(Samples.wants(negotiation, "d1"))
                .containsExactly("not d1.o1 if d1.o2", "d2.o3 and not d2.o4", "d1.o2 and not d2.o3", "not d2.o4");
    }
}
