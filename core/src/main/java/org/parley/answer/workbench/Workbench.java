package org.parley.answer.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.file.format.Formatter;
import org.parley.file.format.NegotiationPrinter;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Origins;
import org.parley.file.gmcr.Exported;
import org.parley.file.gmcr.GmcrWriter;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Nearest;
import org.parley.file.source.Span;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;

/// The library's front door: open a file, ask it something, get an answer for people and for programs.
public final class Workbench {

    /// The version that every answer carries.
    public static final String VERSION = "0.1";

    private Workbench() {}

    /// Opens the file at a path. What is wrong with it is in the result, never thrown.
    public static Opened open(Path path) {
        return switch (Files.load(path)) {
            case Files.Loaded.Bytes(String name, byte[] bytes) -> Opening.open(name, bytes);
            case Files.Loaded.Nothing(var why) -> Opening.refused(why, "");
        };
    }

    /// Opens a text that is in no file.
    public static Opened open(String name, String text) {
        return Opening.open(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// Reads the words of a question to a file without errors: what it is about (`stability`, `today`, `readings`,
    /// `brief`) and its
    /// parameters, as typed.
    public static Understood understand(Opened opened, String about, Map<String, String> words) {
        return new Understanding(opened.negotiation().orElseThrow(), words).of(about);
    }

    /// Answers an inquiry about a file without errors.
    public static Result<Answer> ask(Opened opened, Inquiry inquiry, Run run) {
        return new Asking(opened, run).answer(inquiry);
    }

    /// The abbreviations of the stability concepts.
    public static List<String> concepts() {
        return Concept.ALL.stream().map(Concept::symbol).toList();
    }

    /// The remedy that proposes the known word nearest to what was written; empty where none is near.
    public static String maybe(String written, List<String> known) {
        return Nearest.maybe(written, known);
    }

    /// One line about a file: how large it is, or how much is wrong with it.
    public static String summary(Opened opened) {
        String name = opened.source().name();
        long errors = opened.diagnostics().stream().filter(Diagnostic::isError).count();
        return opened.negotiation()
                .map(n -> name + ": nothing wrong; " + n.parties().size() + " parties, "
                        + n.options().size() + " options, " + n.outcomes().size() + " outcomes")
                .orElse(name + ": " + errors + (errors == 1 ? " error" : " errors"));
    }

    /// The file's text in block style, with every comment.
    public static Rewritten format(Opened opened) {
        if (opened.form() == Form.GMCR) {
            return Rewritten.refused(List.of(Diagnostic.error(
                    "cannot-format",
                    Span.at(0),
                    "Only negotiation files are formatted.",
                    "Maybe \"parley convert\" first.")));
        }
        Formatter.Formatted formatted = Formatter.format(opened.source());
        return new Rewritten(formatted.text(), formatted.diagnostics());
    }

    /// A `.gmcr` file as a negotiation file, or the other way round; what the other format cannot say is named.
    public static Rewritten convert(Opened opened) {
        Negotiation negotiation = opened.negotiation().orElseThrow();
        return switch (opened.form()) {
            case GMCR -> new Rewritten(Optional.of(NegotiationPrinter.print(negotiation)), List.of());
            case NEGOTIATION -> exported(opened, negotiation);
        };
    }

    private static Rewritten exported(Opened opened, Negotiation negotiation) {
        Origins origins = NegotiationReader.read(opened.source()).origins();
        Exported exported =
                GmcrWriter.write(negotiation, subject -> origins.of(subject).orElse(Span.at(0)));
        return new Rewritten(exported.text(), exported.diagnostics());
    }

    /// Writes a file that does not exist yet. Tells what went wrong, if anything.
    public static Optional<String> create(Path path, String text) {
        return Writing.create(path, text);
    }

    /// Writes a file whole or not at all. Tells what went wrong, if anything.
    public static Optional<String> write(Path path, String text) {
        return Writing.write(path, text);
    }

    /// Replaces a file's text if it still has this hash. Tells what went wrong, if anything.
    public static Optional<String> replace(Path path, String hash, String text) {
        return Writing.replace(path, hash, text);
    }
}
