package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The pages of `docs/`, built into the program so that `help` and `explain` say the same.
final class Pages {

    private Pages() {}

    /// The names `parley help` knows, in the order to list them.
    static List<String> topics() {
        return text("topics.txt")
                .orElseThrow()
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
    }

    /// The page of a topic, as Markdown.
    static Optional<String> topic(String name) {
        return topics().contains(name) ? text("docs/" + name + ".md") : Optional.empty();
    }

    /// The page of a stability concept, as Markdown.
    static Optional<String> concept(String symbol) {
        return symbol.matches("[a-z]+") ? text("docs/concepts/" + symbol + ".md") : Optional.empty();
    }

    /// The file `parley new` writes.
    static String starter() {
        return text("starter.yaml").orElseThrow();
    }

    private static Optional<String> text(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of this program", e);
        }
    }
}
