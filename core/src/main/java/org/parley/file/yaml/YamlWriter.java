package org.parley.file.yaml;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;

/// Writes a tree as YAML in block style, two spaces a level; lists of words that were in brackets stay on their line.
///
/// Written anew, a text keeps every comment: alone on a line before what followed it, or behind the text it stood
/// behind. One empty line stays where there were some.
public final class YamlWriter {

    private final Page page;

    private YamlWriter(Page page) {
        this.page = page;
    }

    /// For a tree that comes from no text.
    public static YamlWriter fresh() {
        return new YamlWriter(new Page(Surroundings.none(), "\n"));
    }

    /// For the tree of a text whose comments are kept.
    public static YamlWriter anew(SourceText source, Node root) {
        String lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
        return new YamlWriter(new Page(Surroundings.of(source, root), lineEnd));
    }

    /// The lines of an entry that comes from no text, not indented, each ended by LF.
    static String lines(Entry entry) {
        YamlWriter writer = fresh();
        writer.key(entry, 0);
        return writer.finish();
    }

    /// The lines of an item from its dash on.
    static String lines(Node item) {
        YamlWriter writer = fresh();
        writer.page.begin(0).write("- ");
        writer.item(item, 2);
        return writer.finish();
    }

    /// An entry as it stands in braces.
    public static String inBrackets(Entry entry) {
        return (inline(entry.key()) + ": " + inline(entry.value())).stripTrailing();
    }

    /// A node as it stands in braces or brackets.
    static String inBrackets(Node node) {
        return inline(node);
    }

    /// A text as it stands behind a key.
    static String onOneLine(Scalar text) {
        return Scalars.inline(text, false);
    }

    /// A top-level entry.
    public void entry(Entry entry) {
        page.lead(entry.key().span().from(), 0);
        key(entry, 0);
    }

    /// A stretch that is kept byte for byte.
    public void kept(Span span, String text) {
        page.kept(span, text);
    }

    public void emptyLine() {
        page.line(0, "");
    }

    /// All that was written, with the comments that were left.
    public String finish() {
        return page.finish();
    }

    /// An entry from its key on; the line's beginning is already written.
    private void key(Entry entry, int indent) {
        page.begin(indent).write(Scalars.inline(entry.key(), false) + ":");
        int end = entry.key().span().to();
        if (entry.value() instanceof Scalar text) {
            text(text, indent + 2, end, " ");
        } else if (staysInline(entry.value())) {
            page.write(" " + inline(entry.value()));
            page.endLine(lastLeaf(entry.value(), end), bracketEnd(entry.value()));
        } else {
            page.endLine(end, bracketEnd(entry.value()));
            children(entry.value(), indent + 2, false);
        }
    }

    private void children(Node node, int indent, boolean begun) {
        boolean first = begun;
        for (Entry entry : node instanceof Mapping mapping ? mapping.entries() : List.<Entry>of()) {
            if (!first) {
                page.lead(entry.key().span().from(), indent);
            }
            first = false;
            key(entry, indent);
        }
        for (Node item : node instanceof Sequence list ? list.items() : List.<Node>of()) {
            if (!first) {
                page.lead(Leaves.first(item), indent);
            }
            page.begin(indent).write("- ");
            first = false;
            item(item, indent + 2);
        }
    }

    private void item(Node item, int indent) {
        if (item instanceof Scalar text) {
            text(text, indent, -1, "");
        } else if (staysInline(item)) {
            page.write(inline(item));
            page.endLine(lastLeaf(item, -1), bracketEnd(item));
        } else {
            bracketEnd(item).ifPresent(end -> page.before(end, indent - 2));
            children(item, indent, true);
        }
    }

    private void text(Scalar text, int indent, int keyEnd, String space) {
        if (!Scalars.isBlock(text.text())) {
            String inline = Scalars.inline(text, false);
            page.write(inline.isEmpty() ? "" : space + inline);
            page.endLine(text.isMissing() ? keyEnd : text.span().to(), OptionalInt.empty());
            return;
        }
        page.write(space + (text.text().endsWith("\n") ? "|" : "|-"));
        page.endLine(text.span().to(), OptionalInt.empty());
        text.text().lines().forEach(line -> page.line(line.isEmpty() ? 0 : indent, line));
    }

    /// Where the closing bracket stands, if there is one.
    private static OptionalInt bracketEnd(Node node) {
        Layout layout = switch (node) {
            case Scalar _ -> Layout.BLOCK;
            case Sequence list -> list.layout();
            case Mapping mapping -> mapping.layout();
        };
        return layout == Layout.FLOW ? OptionalInt.of(node.span().to()) : OptionalInt.empty();
    }

    private boolean staysInline(Node node) {
        return isInline(node) && !page.hasCommentIn(node.span());
    }

    /// Lists of one-line texts in brackets, and empty collections.
    private static boolean isInline(Node node) {
        return switch (node) {
            case Scalar text -> !text.text().contains("\n");
            case Sequence list ->
                list.items().isEmpty()
                        || (list.layout() == Layout.FLOW
                                && list.items().stream().allMatch(YamlWriter::isInline));
            case Mapping mapping -> mapping.entries().isEmpty();
        };
    }

    private static String inline(Node node) {
        return switch (node) {
            case Scalar text -> Scalars.inline(text, true);
            case Sequence list ->
                list.items().stream().map(YamlWriter::inline).collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping ->
                mapping.entries().stream().map(YamlWriter::inBrackets).collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static int lastLeaf(Node node, int otherwise) {
        return node instanceof Sequence list && !list.items().isEmpty()
                ? lastLeaf(list.items().getLast(), list.items().getLast().span().to())
                : node instanceof Scalar ? node.span().to() : otherwise;
    }
}
