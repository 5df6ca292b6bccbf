package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlTree;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Subject;

/// Reads a negotiation file. Never throws: what is wrong comes back as diagnostics beside what could be read, all of it
/// at once.
public final class NegotiationReader {

    private final SourceText source;
    private final YamlTree tree;
    private final Remarks remarks = new Remarks();

    private NegotiationReader(SourceText source) {
        this.source = source;
        this.tree = YamlReader.read(source);
    }

    /// The negotiation in `source`, as far as it can be read.
    public static Opening read(SourceText source) {
        return new NegotiationReader(source).opening();
    }

    private Opening opening() {
        tree.diagnostics().forEach(remarks::add);
        Mapping root = root();
        Context context = Context.of(source, Names.none(tree.broken()), remarks);
        Negotiation nothing = negotiation(context, new Mapping(root.span(), Layout.BLOCK, List.of()));
        if (!isReadable(root)) {
            return new Opening(nothing, new Origins(context.places()), remarks.inOrder());
        }
        Context full = Context.of(source, Declarations.gather(tree, root, remarks), remarks);
        Negotiation negotiation = negotiation(full, root);
        return new Opening(negotiation, new Origins(full.places()), remarks.inOrder());
    }

    private Mapping root() {
        Span start = Span.at(source.start());
        if (tree.root().isPresent() && !(tree.root().get() instanceof Mapping)) {
            remarks.error("no-negotiation", start, "The file does not begin with keys, as in \"parley: 1\".", "Maybe another file was meant.");
        }
        return tree.root().orElse(new Mapping(start, Layout.BLOCK, List.of())) instanceof Mapping mapping
                ? mapping
                : new Mapping(start, Layout.BLOCK, List.of());
    }

    /// Whether the file says that it is of the version this program reads; every other remark would mislead.
    private boolean isReadable(Mapping root) {
        if (root.entries().isEmpty()) {
            return false;
        }
        Optional<Node> version = root.entry("parley").map(Node.Entry::value);
        if (version.isEmpty()) {
            return tree.broken().contains("parley") || isMeant(root);
        }
        String written = version.get() instanceof Scalar scalar ? scalar.text() : "";
        if (written.matches("[0-9]{1,9}") && Integer.parseInt(written) > Part.VERSION) {
            remarks.error("newer-version", version.get().span(),
                    "The file is of version " + written + " of the format; this program reads version " + Part.VERSION + ".",
                    "Maybe a newer Parley reads it.");
            return false;
        }
        if (!written.equals("1")) {
            remarks.error("bad-version", version.get().span(), "\"" + written + "\" is no version of the format.", "Maybe \"parley: 1\".");
        }
        return true;
    }

    private boolean isMeant(Mapping root) {
        Span first = root.entries().getFirst().key().span();
        if (root.entry("parties").isEmpty() && !tree.broken().contains("parties")) {
            remarks.error("no-negotiation", first, "The file has neither the key \"parley\" nor \"parties\".", "Maybe another file was meant; a negotiation begins with \"parley: 1\".");
            return false;
        }
        remarks.error("missing-key", first, "The file does not say which version of the format it is of.", "Maybe \"parley: 1\" as its first line.");
        return true;
    }

    private Negotiation negotiation(Context context, Mapping root) {
        Subject whole = new Subject.Whole();
        context.at(whole, root.span());
        Fields file = Fields.of(context, whole, Part.FILE, root, new Span(root.span().from(), root.span().from()));
        return new Negotiation(
                file.text("title"),
                file.day("as-of"),
                file.text("handling"),
                file.text("note"),
                new SourceReader(context).read(file),
                parties(context, file),
                new RuleReader(context).read(file),
                new OutcomeReader(context).read(file),
                new SectionReader(context).read(root));
    }

    private List<Party> parties(Context context, Fields file) {
        if (!tree.broken().contains("parties")) {
            file.required("parties");
        }
        return file.entries("parties").stream().map(new PartyReader(context)::read).toList();
    }
}
