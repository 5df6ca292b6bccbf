package org.parley.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Opening;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;

/// Negotiations that tests write out or take from the project's examples.
public final class Talks {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));

    private Talks() {}

    /// The negotiation a text tells; nothing may be wrong with it.
    public static Negotiation of(String text) {
        Opening opening = NegotiationReader.read(new SourceText("talks.yaml", text));
        assertThat(opening.diagnostics()).isEmpty();
        return opening.soFar();
    }

    /// The text of a file of the project.
    public static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every example the project shows, by its path.
    public static List<String> examples() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .map(f -> ROOT.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
