package org.parley.file.format;

import java.util.List;
import java.util.Map;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Remarks;
import org.parley.file.source.Slips;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.YamlReader;
import org.parley.file.yaml.YamlTree;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Subject;

/// Reads a negotiation file. Never throws: what is wrong comes back as diagnostics beside what could be read, all of it
/// at once.
public final class NegotiationReader {

    private NegotiationReader() {}

    /// The negotiation in `source`, as far as it can be read.
    public static Opening read(SourceText source) {
        YamlTree tree = YamlReader.read(source);
        Remarks remarks = new Remarks();
        tree.diagnostics().forEach(remarks::add);
        Mapping root = root(tree, source, remarks);
        if (!new Version(tree, remarks).isReadable(root)) {
            return new Opening(Negotiation.EMPTY, new Origins(Map.of()), inOrder(source, remarks));
        }
        Context context = Context.of(source, Declarations.gather(tree, root, remarks), remarks);
        Negotiation negotiation = negotiation(context, root);
        Origins origins = new Origins(context.places());
        Doubts.name(source, negotiation, origins, remarks);
        return new Opening(negotiation, origins, inOrder(source, remarks));
    }

    private static List<Diagnostic> inOrder(SourceText source, Remarks remarks) {
        return remarks.inOrder().stream()
                .map(remark -> Slips.named(source, remark))
                .toList();
    }

    private static Mapping root(YamlTree tree, SourceText source, Remarks remarks) {
        Mapping none = new Mapping(Span.at(source.start()), Layout.BLOCK, List.of());
        Node root = tree.root().orElse(none);
        int column = source.column(root.span().from());
        if (!(root instanceof Mapping mapping)) {
            remarks.error(
                    "no-negotiation",
                    root.span(),
                    "The file does not begin with keys, as in \"parley: 1\".",
                    "Maybe another file was meant.");
            return none;
        }
        if (mapping.layout() == Layout.BLOCK && column > 1) {
            remarks.error(
                    "indentation",
                    Span.at(root.span().from()),
                    "The keys of the file begin in column " + column + ", not in the first.",
                    "Maybe remove the spaces before them.");
        }
        return mapping;
    }

    private static Negotiation negotiation(Context context, Mapping root) {
        Subject whole = new Subject.Whole();
        context.at(whole, root.span());
        Fields file =
                Fields.of(context, whole, Part.FILE, root, Span.at(root.span().from()));
        Negotiation itself = new Negotiation(
                file.text("title"),
                file.day("as-of"),
                file.text("handling"),
                file.text("note"),
                new SourceReader(context).read(file),
                file.entries("parties").stream()
                        .map(new PartyReader(context)::read)
                        .toList(),
                new RuleReader(context).read(file),
                new OutcomeReader(context).read(file),
                List.of(),
                List.of(),
                List.of(),
                new PointReader(context).read(file),
                new SectionReader(context).read(root));
        ReadingReader readings = new ReadingReader(context, itself);
        return itself.with(
                new LeverReader(context, itself).read(file), readings.scenarios(file), readings.readings(file));
    }
}
