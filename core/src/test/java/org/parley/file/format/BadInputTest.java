package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.file.gmcr.GmcrReader;
import org.parley.file.source.Decoded;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.DiagnosticPrinter;
import org.parley.file.source.SourceText;

/// What is said about each file of `cases/bad`, and about inputs too large or too odd to keep as files.
///
/// `-Dparley.rewrite=true` writes the messages anew; read the difference before committing it.
class BadInputTest {

    private static final Path CASES = Path.of(System.getProperty("parley.root"), "cases", "bad");

    @TestFactory
    Stream<DynamicTest> everyBadInputGetsItsMessage() throws IOException {
        return inputs().entrySet().stream().map(input -> dynamicTest(input.getKey(), () -> replay(input)));
    }

    private static Map<String, byte[]> inputs() throws IOException {
        Map<String, byte[]> inputs = new TreeMap<>(generated());
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(yaml|gmcr)")).toList()) {
                inputs.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return inputs;
    }

    /// Whoever is told that something is wrong is told what to try.
    @TestFactory
    Stream<DynamicTest> everyErrorComesWithARemedy() throws IOException {
        return inputs().entrySet().stream()
                .map(input -> dynamicTest(
                        input.getKey(),
                        () -> assertThat(remarks(input.getKey(), input.getValue()))
                                .filteredOn(Diagnostic::isError)
                                .allSatisfy(error -> assertThat(error.remedy()).startsWith("Maybe "))));
    }

    private static void replay(Map.Entry<String, byte[]> input) throws IOException {
        String said = said(input.getKey(), input.getValue());
        Path expected = CASES.resolve(input.getKey().replaceFirst("\\.(yaml|gmcr)$", "") + ".expected");
        if (Boolean.getBoolean("parley.rewrite")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    private static String said(String name, byte[] bytes) {
        return DiagnosticPrinter.print(Decoded.of(name, bytes).source(), remarks(name, bytes));
    }

    private static List<Diagnostic> remarks(String name, byte[] bytes) {
        Decoded decoded = Decoded.of(name, bytes);
        return decoded.diagnostics().isEmpty() ? read(decoded.source()) : decoded.diagnostics();
    }

    private static List<Diagnostic> read(SourceText source) {
        return source.name().endsWith(".gmcr")
                ? GmcrReader.read(source).diagnostics()
                : NegotiationReader.read(source).diagnostics();
    }

    private static Map<String, byte[]> generated() {
        String small = "parley: 1\nparties: {}\n";
        return Map.of(
                "ten-megabytes.yaml", junk(10_000_000),
                "binary.yaml", junk(2_000),
                "brackets.yaml", ("parley: 1\nparties: " + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8),
                "gmcr-brackets.gmcr", ("{\"options\": " + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8),
                "utf-16.yaml", small.getBytes(StandardCharsets.UTF_16),
                "utf-16-without-mark.yaml", small.getBytes(StandardCharsets.UTF_16LE),
                "utf-32.yaml", small.getBytes(StandardCharsets.UTF_32BE),
                "latin-1.yaml", "parley: 1\ntitle: Genève\nparties: {}\n".getBytes(StandardCharsets.ISO_8859_1),
                "empty.yaml", new byte[0],
                "bell.yaml",
                        ("parley: 1\ntitle: a\u0007b\n" + "# padding\n".repeat(20)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] junk(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
