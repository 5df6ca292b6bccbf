package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;

/// What the project shows to people is read without a remark, printed and formatted without loss.
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadPrintedAndFormatted(Path file) throws IOException {
        SourceText source = new SourceText(file.getFileName().toString(), Files.readString(file));
        Opening opening = NegotiationReader.read(source);
        assertThat(opening.diagnostics()).isEmpty();
        Negotiation negotiation = opening.soFar();
        assertThat(Samples.read(NegotiationPrinter.print(negotiation)).negotiation())
                .contains(negotiation);
        String formatted = Formatter.format(source).text().orElseThrow();
        assertThat(Formatter.format(new SourceText("again", formatted)).text()).contains(formatted);
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("parley.root"), "examples"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
