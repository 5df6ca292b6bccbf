package org.parley.file.gmcr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.negotiation.logic.ConditionPrinter;
import org.parley.negotiation.model.Negotiation;

/// Texts that several tests read.
final class Samples {

    static final Path CASES = Path.of(System.getProperty("parley.root"), "cases", "tools", "gmcr-py");

    private Samples() {}

    /// The files of gmcr-py, by name.
    static List<Path> ofTheTool() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(f -> f.toString().endsWith(".gmcr")).sorted().toList();
        }
    }

    static Imported read(String text) {
        return GmcrReader.read(new SourceText("sample.gmcr", text));
    }

    /// The negotiation of a text without errors.
    static Negotiation negotiation(String text) {
        Imported imported = read(text);
        return imported.negotiation().orElseThrow(() -> new AssertionError(imported.diagnostics()));
    }

    static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    static List<String> wants(Negotiation negotiation, String party) {
        return negotiation.party(party).orElseThrow().wants().stream()
                .map(want -> ConditionPrinter.print(want.that()))
                .collect(Collectors.toList());
    }

    static List<String> rules(Negotiation negotiation) {
        return negotiation.rules().stream()
                .map(rule -> ConditionPrinter.print(rule.that()))
                .toList();
    }

    /// A file in which A owns x and y and has these statements; B owns z and has none.
    static String statements(String statements) {
        return """
                {"options": [{"name": "x"}, {"name": "y"}, {"name": "z"}],
                 "decisionMakers": [
                   {"name": "A", "options": [0, 1], "preferences": [%s]},
                   {"name": "B", "options": [2]}]}
                """.formatted(statements);
    }
}
