package org.parley.game.cases;

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

/// The cases with known answers, by provenance.
public final class Cases {

    /// In the order in which a suspect engine is confronted with them.
    public static final List<String> PROVENANCE = List.of("textbook", "papers", "books", "tools", "bugs");

    private static final Path ROOT = Path.of(System.getProperty("parley.root"), "cases");

    private Cases() {}

    /// Every negotiation that has an answers file beside it.
    public static List<Case> all() {
        return PROVENANCE.stream().flatMap(Cases::from).toList();
    }

    private static Stream<Case> from(String provenance) {
        Path folder = ROOT.resolve(provenance);
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".answers")).sorted().map(Cases::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path answers) {
        String file = answers.getFileName().toString();
        String name = java.util.Objects.requireNonNull(answers.getParent()).getFileName() + "/"
                + file.substring(0, file.length() - ".answers".length());
        Negotiation negotiation = negotiation(name + ".yaml");
        return new CaseReader(name, negotiation).read(Tree.read(name + ".answers", text(answers)));
    }

    private static Negotiation negotiation(String name) {
        Opening opening = NegotiationReader.read(new SourceText(name, text(ROOT.resolve(name))));
        return opening.negotiation()
                .orElseThrow(() -> new IllegalArgumentException(name + ": " + opening.diagnostics()));
    }

    /// The text of a file below `cases`.
    public static String text(String name) {
        return text(ROOT.resolve(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
