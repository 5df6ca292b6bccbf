package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.source.TextEdit;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Sequence;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlWriter;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.change.Misfit;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;

/// Makes changes in the text of a file, in place: what no change touches stays byte for byte.
///
/// The new text is read again and has to say what `Changes.apply` says; otherwise none is given out.
public final class ChangeWriter {

    private ChangeWriter() {}

    /// The text after the changes and the edits that made it, or why there is none.
    ///
    /// `edits` are those of the last change: none where the text said so already.
    public record Written(Optional<String> text, List<TextEdit> edits, List<Diagnostic> diagnostics) {

        public Written {
            edits = List.copyOf(edits);
            diagnostics = List.copyOf(diagnostics);
        }

        private static Written refused(List<Diagnostic> diagnostics) {
            return new Written(Optional.empty(), List.of(), diagnostics);
        }
    }

    /// A change on one line, as it stands in a file: `undo: {option: hill.share, value: never}`.
    public static String line(Change change) {
        Mapping mapping = new ChangePrinter(Ref::text, "").change(change).mapping();
        return YamlWriter.inBrackets(mapping.entries().getFirst());
    }

    /// Makes the changes one after the other in a text without errors.
    public static Written write(SourceText source, List<Change> changes) {
        Written last = new Written(Optional.of(source.text()), List.of(), List.of());
        for (Change change : changes) {
            last = write(new SourceText(source.name(), last.text().orElseThrow()), change);
            if (last.text().isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /// Makes one change in a text without errors; the diagnostics speak of that text.
    public static Written write(SourceText source, Change change) {
        Opening opening = NegotiationReader.read(source);
        if (opening.hasErrors()) {
            return Written.refused(opening.diagnostics());
        }
        Negotiation before = opening.soFar();
        Changed changed = Changes.apply(before, List.of(change));
        if (!changed.misfits().isEmpty()) {
            return refused(changed.misfits().getFirst());
        }
        List<Diagnostic> bound = new Unfitting(opening.origins()).after(before, changed.negotiation());
        if (!bound.isEmpty()) {
            return Written.refused(bound);
        }
        Mapping root = (Mapping) YamlReader.read(source).root().orElseThrow();
        Edits editing = new Edits(source, root, before, changed.negotiation());
        List<TextEdit> edits = editing.of(change);
        Optional<Sequence> tangled = edits.isEmpty() ? Optional.empty() : editing.tangled(change);
        if (tangled.isPresent()) {
            return Written.refused(List.of(tangled(tangled.get())));
        }
        String text = TextEdit.apply(source.text(), edits);
        Opening again = NegotiationReader.read(new SourceText(source.name(), text));
        boolean same = again.negotiation().filter(changed.negotiation()::equals).isPresent();
        return same ? new Written(Optional.of(text), edits, List.of()) : Written.refused(List.of(unlike(edits)));
    }

    private static Written refused(Misfit misfit) {
        return Written.refused(List.of(Diagnostic.error(
                "change-does-not-fit",
                Span.at(0),
                misfit.reason().words(),
                misfit.reason().remedy())));
    }

    private static Diagnostic tangled(Sequence list) {
        return Diagnostic.error(
                "cannot-edit",
                list.span(),
                "Between these brackets stand comments, and an edit would leave one behind the wrong item.",
                "Maybe \"parley format\" first, or edit this part by hand.");
    }

    private static Diagnostic unlike(List<TextEdit> edits) {
        return Diagnostic.error(
                "cannot-edit",
                edits.isEmpty() ? Span.at(0) : edits.getFirst().span(),
                "Edited here, the file would say something else than was meant, so it stays as it is.",
                "Maybe \"parley format\" first, or edit this part by hand.");
    }
}
