package org.parley.answer.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.file.draft.Draft;
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

    /// What proofs name as their maker.
    static final String TOOL = "parley " + VERSION;

    private Workbench() {}

    /// Opens the file at a path. What is wrong with it is in the result, never thrown.
    public static Opened open(Path path) {
        return switch (Files.load(path)) {
            case Files.Loaded.Bytes(String name, byte[] bytes) -> Opening.open(name, bytes);
            case Files.Loaded.Nothing(var why) -> Opening.refused(why, "");
        };
    }

    /// Whether a file of this name is read as one of gmcr-py.
    public static boolean isGmcr(String name) {
        return Opening.isGmcr(name);
    }

    /// Opens a text that is in no file.
    public static Opened open(String name, String text) {
        return Opening.open(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the words of a question to a file without errors: what it is about (`stability`, `today`, `brief`,
    /// `leverage`, `redlines`, `paths`, `readings`, `priorities`) and its parameters, as typed.
    public static Understood understand(Opened opened, String about, Map<String, String> words) {
        return new Understanding(opened.negotiation().orElseThrow(), words).of(about);
    }

    /// Reads the words of a question that compares a file without errors to another.
    public static Understood understand(Opened opened, Opened other, Map<String, String> words) {
        return new Understanding(opened.negotiation().orElseThrow(), words).comparing(other);
    }

    /// Answers an inquiry about a file without errors.
    public static Result<Answer> ask(Opened opened, Inquiry inquiry, Run run) {
        return Asking.answer(opened, inquiry, run);
    }

    /// Reads the bytes of a document at a path, of at most `most` bytes; or says what is wrong, never thrown.
    public static Document load(Path path, int most) {
        return Document.of(Files.load(path), most);
    }

    /// The clauses of a draft of this name and hash and what their words give away. They get the ids they have in an
    /// earlier study of the same text, which is a file without errors.
    public static Study study(Document document, Draft draft, Optional<Opened> earlier) {
        return new Drafting(document.fileName(), document.hash(), draft).study(earlier);
    }

    /// For programs: that a question was declined, why, and what may help.
    public static Data.Fields declined(Opened opened, String about, String why, String remedy) {
        return About.of(opened, about).with("declined", true).with("why", why).with("remedy", remedy);
    }

    /// The abbreviations of the stability concepts.
    public static List<String> concepts() {
        return Concept.ALL.stream().map(Concept::symbol).toList();
    }

    /// The remedy that proposes the known word nearest to what was written, or any of them where none is near.
    public static String maybe(String written, List<String> known) {
        return Nearest.maybe(written, known, "Maybe one of these.");
    }

    /// One line about a file: how large it is, or how much is wrong with it.
    public static String summary(Opened opened) {
        String name = opened.source().name();
        long errors = opened.diagnostics().stream().filter(Diagnostic::isError).count();
        long warnings = opened.diagnostics().size() - errors;
        String wrong = warnings == 0 ? "nothing wrong" : counted(warnings, "warning", "warnings");
        return opened.negotiation()
                .map(n -> name + ": " + wrong + "; " + counted(n.parties().size(), "party", "parties") + ", "
                        + counted(n.options().size(), "option", "options") + ", "
                        + counted(n.outcomes().size(), "outcome", "outcomes"))
                .orElse(name + ": " + counted(errors, "error", "errors"));
    }

    private static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
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

    /// The text of a file without errors after changes, each a text in the form of the file; all of them or none.
    public static Edited edit(Opened opened, List<String> changes) {
        return Editing.edit(opened, changes);
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

    /// Whether an answer written to `output` would take the place of the file `input`, also by way of a link.
    public static boolean overwrites(Path input, Path output) {
        return Writing.isSame(input, output);
    }

    /// Writes a file whole or not at all, and a device or a pipe as far as it takes it. Tells what went wrong, if
    /// anything.
    public static Optional<String> write(Path path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a file that is no text whole or not at all. Tells what went wrong, if anything.
    public static Optional<String> write(Path path, byte[] content) {
        return Writing.write(path, content);
    }

    /// Replaces a file's text if it still has this hash. Tells what went wrong, if anything.
    public static Optional<String> replace(Path path, String hash, String text) {
        return Writing.replace(path, hash, text);
    }
}
