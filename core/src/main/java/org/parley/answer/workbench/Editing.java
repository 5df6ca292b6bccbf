package org.parley.answer.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.answer.explain.ChangeWords;
import org.parley.file.format.ChangeText;
import org.parley.file.format.ChangeWriter;
import org.parley.file.format.NegotiationReader;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.source.TextEdit;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;

/// Makes changes in the text of a file, one after the other, and keeps a line on each.
final class Editing {

    private SourceText now;
    private final List<Line> lines = new ArrayList<>();

    /// What is said of a change, and the offset in the text of now where it shows; none where nothing was changed.
    private record Line(Optional<Integer> at, String words) {}

    private Editing(SourceText now) {
        this.now = now;
    }

    /// The text of an opened negotiation file after changes that come as texts, all of them or none.
    static Edited edit(Opened opened, List<String> changes) {
        if (opened.form() == Form.GMCR) {
            return Edited.refused(
                    opened.source(),
                    List.of(Diagnostic.error(
                            "cannot-set",
                            Span.at(0),
                            "Only negotiation files are changed in place.",
                            "Maybe \"parley convert\" first.")));
        }
        Editing editing = new Editing(opened.source());
        for (int i = 0; i < changes.size(); i++) {
            String name = changes.size() == 1 ? "change" : "change " + (i + 1);
            Optional<Edited> refused = editing.make(new SourceText(name, changes.get(i)));
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return editing.checked();
    }

    private Optional<Edited> make(SourceText text) {
        ChangeText read = ChangeText.read(now, NegotiationReader.read(now).soFar(), text);
        if (read.hasErrors()) {
            return Optional.of(Edited.refused(text, read.diagnostics()));
        }
        for (Change change : read.changes()) {
            ChangeWriter.Written written = ChangeWriter.write(now, change);
            if (written.text().isEmpty()) {
                return Optional.of(Edited.refused(now, written.diagnostics()));
            }
            say(change, written.edits());
            now = new SourceText(now.name(), written.text().get());
        }
        return Optional.empty();
    }

    private void say(Change change, List<TextEdit> edits) {
        lines.replaceAll(line -> new Line(line.at().map(at -> TextEdit.moved(at, edits)), line.words()));
        Negotiation before = NegotiationReader.read(now).soFar();
        ChangeWords words = new ChangeWords(before);
        lines.add(
                edits.isEmpty()
                        ? new Line(Optional.empty(), words.already(change))
                        : new Line(Optional.of(TextEdit.shownAt(edits)), words.done(change)));
    }

    /// The text, opened as any other: changes that fit one by one can still leave no feasible state.
    private Edited checked() {
        Opened again = Opening.open(now.name(), now.text().getBytes(StandardCharsets.UTF_8));
        if (again.hasErrors()) {
            return Edited.refused(again.source(), again.diagnostics());
        }
        List<String> said = lines.stream()
                .map(line ->
                        now.name() + line.at().map(at -> ":" + now.line(at)).orElse("") + "  " + line.words())
                .toList();
        return new Edited(Optional.of(now.text()), said, List.of());
    }
}
