package org.parley.file.yaml;

import java.util.List;
import java.util.Optional;
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

    private final Surroundings around;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();
    private int lastIndent;

    private YamlWriter(Surroundings around, String lineEnd) {
        this.around = around;
        this.lineEnd = lineEnd;
    }

    /// For a tree that comes from no text.
    public static YamlWriter fresh() {
        return new YamlWriter(Surroundings.none(), "\n");
    }

    /// For the tree of a text whose comments are kept.
    public static YamlWriter anew(SourceText source, Node root) {
        return new YamlWriter(Surroundings.of(source, root), source.text().contains("\r\n") ? "\r\n" : "\n");
    }

    /// A top-level entry.
    public void entry(Entry entry) {
        lead(entry.key().span().from(), 0);
        key(entry, 0);
    }

    /// A stretch that is kept byte for byte.
    public void kept(Span span, String text) {
        lead(span.from(), 0);
        around.skip(span);
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append(lineEnd);
        }
        out.append(text);
    }

    public void emptyLine() {
        out.append(lineEnd);
    }

    /// All that was written, with the comments that were left.
    public String finish() {
        comments(around.rest(), 0, 0);
        return out.toString();
    }

    /// The empty line and the comments before what begins at `offset` and will be indented by `indent`.
    private void lead(int offset, int indent) {
        comments(around.before(offset), around.column(offset), indent);
        if (around.isApart(offset)) {
            emptyLine();
        }
        lastIndent = indent;
    }

    /// A comment further in than what follows belongs to what came before.
    private void comments(List<Comment> comments, int column, int indent) {
        for (Comment comment : comments) {
            int from = comment.span().from();
            if (around.isApart(from)) {
                emptyLine();
            }
            boolean inner = comment.isAlone() && around.column(from) > column && lastIndent > indent;
            out.append(" ".repeat(inner ? lastIndent : indent))
                    .append(comment.text())
                    .append(lineEnd);
        }
    }

    /// An entry from its key on; the line's beginning is already written.
    private void key(Entry entry, int indent) {
        out.append(" ".repeat(isLineBegun() ? 0 : indent))
                .append(Scalars.inline(entry.key(), false))
                .append(':');
        int end = entry.key().span().to();
        if (entry.value() instanceof Scalar text) {
            text(text, indent + 2, end, " ");
        } else if (staysInline(entry.value())) {
            out.append(' ').append(inline(entry.value()));
            endLine(lastLeaf(entry.value(), end), entry.value());
        } else {
            endLine(end, entry.value());
            children(entry.value(), indent + 2, false);
        }
    }

    private void children(Node node, int indent, boolean begun) {
        boolean first = begun;
        for (Entry entry : node instanceof Mapping mapping ? mapping.entries() : List.<Entry>of()) {
            if (!first) {
                lead(entry.key().span().from(), indent);
            }
            first = false;
            key(entry, indent);
        }
        for (Node item : node instanceof Sequence list ? list.items() : List.<Node>of()) {
            if (!first) {
                lead(Leaves.first(item), indent);
            }
            out.append(" ".repeat(first ? 0 : indent)).append("- ");
            first = false;
            item(item, indent + 2);
        }
    }

    private void item(Node item, int indent) {
        if (item instanceof Scalar text) {
            text(text, indent, -1, "");
        } else if (staysInline(item)) {
            out.append(inline(item));
            endLine(lastLeaf(item, -1), item);
        } else {
            if (isInBrackets(item)) {
                around.behindBracket(item.span().to()).ifPresent(comment -> head(comment, indent - 2));
            }
            children(item, indent, true);
        }
    }

    /// A comment behind an item in braces that is written over several lines now: it goes before the item.
    private void head(Comment comment, int indent) {
        int line = out.lastIndexOf("\n") + 1;
        out.insert(line, " ".repeat(indent) + comment.text() + lineEnd);
    }

    private void text(Scalar text, int indent, int keyEnd, String space) {
        if (!Scalars.isBlock(text.text())) {
            String inline = Scalars.inline(text, false);
            out.append(inline.isEmpty() ? "" : space + inline);
            endLine(text.isMissing() ? keyEnd : text.span().to(), text);
            return;
        }
        out.append(space).append(text.text().endsWith("\n") ? "|" : "|-");
        endLine(text.span().to(), text);
        text.text()
                .lines()
                .forEach(line -> out.append(line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .append(lineEnd));
    }

    private void endLine(int leafEnd, Node value) {
        Optional<Comment> comment = around.behind(leafEnd);
        if (comment.isEmpty() && isInBrackets(value)) {
            comment = around.behindBracket(value.span().to());
        }
        comment.ifPresent(this::behind);
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append(lineEnd);
    }

    /// Stays in the column it had, where the line leaves room.
    private void behind(Comment comment) {
        int width = out.length() - (out.lastIndexOf("\n") + 1);
        int column = around.column(comment.span().from());
        out.append(" ".repeat(Math.max(2, column - width))).append(comment.text());
    }

    private boolean isLineBegun() {
        return !out.isEmpty() && out.charAt(out.length() - 1) != '\n';
    }

    private static boolean isInBrackets(Node node) {
        return switch (node) {
            case Scalar _ -> false;
            case Sequence list -> list.layout() == Layout.FLOW;
            case Mapping mapping -> mapping.layout() == Layout.FLOW;
        };
    }

    private boolean staysInline(Node node) {
        return isInline(node) && !around.hasCommentIn(node.span());
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
            case Mapping _ -> "{}";
        };
    }

    private static int lastLeaf(Node node, int otherwise) {
        return node instanceof Sequence list && !list.items().isEmpty()
                ? lastLeaf(list.items().getLast(), list.items().getLast().span().to())
                : node instanceof Scalar ? node.span().to() : otherwise;
    }
}
