package org.parley.file.format;

import java.util.List;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlTree;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Subject;

/// A change that stands in a text of its own, in the form it has in the file: `drops: {want: some-want}`, or a list of
/// such. `diagnostics` speak of that text.
public record ChangeText(List<Change> changes, List<Diagnostic> diagnostics) {

    public ChangeText {
        changes = List.copyOf(changes);
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether something is wrong with the text; then no change should be made.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /// Reads the changes of a negotiation, which is that of `file` or what earlier changes left of it. Never throws.
    public static ChangeText read(SourceText file, Negotiation before, SourceText text) {
        Remarks remarks = new Remarks();
        YamlTree tree = YamlReader.read(text);
        Node root = tree.root().orElse(new Mapping(Span.at(text.start()), Layout.BLOCK, List.of()));
        if (text.text().lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            remarks.error(
                    "empty-change", root.span(), "No change is written here.", "Maybe \"drops: {want: some-want}\".");
            return new ChangeText(List.of(), remarks.inOrder());
        }
        tree.diagnostics().forEach(remarks::add);
        Context context = Context.of(text, names(file), remarks);
        ChangeReader reader = new ChangeReader(context, before, "", _ -> new Subject.Whole());
        reader.list(root instanceof Node.Sequence list ? list.items() : List.of(root));
        return new ChangeText(reader.changes(), remarks.inOrder());
    }

    private static Names names(SourceText file) {
        YamlTree tree = YamlReader.read(file);
        return Declarations.gather(tree, (Mapping) tree.root().orElseThrow(), new Remarks());
    }
}
