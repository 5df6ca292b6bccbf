package org.parley.file.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.source.TextEdit;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Layout;
import org.parley.file.yaml.Node.Mapping;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Sequence;

/// Edits of a YAML text in place, for trees with places that were read from it: what to replace by what.
///
/// Every char outside the edits stays: order, comments, quotes, line ends. Block text gets lines, text in braces or
/// brackets gets parts between commas.
public final class YamlEdits {

    private final SourceText source;
    private final BlockLines lines;
    private final String lineEnd;

    public YamlEdits(SourceText source) {
        this.source = source;
        this.lines = new BlockLines(source);
        String text = source.text();
        this.lineEnd = text.contains("\r\n") ? "\r\n" : text.contains("\n") || !text.contains("\r") ? "\n" : "\r";
    }

    /// Gives a key this value: in its place, or as a new entry behind the last.
    public List<TextEdit> put(Mapping mapping, String key, Node value) {
        return mapping.entry(key)
                .map(entry -> replace(mapping.layout(), entry, value))
                .orElseGet(() -> List.of(add(mapping, mapping.entries().size(), key, value)));
    }

    /// Adds an entry so that it stands at `place` among the entries; there must be one before it, or none at all.
    public TextEdit add(Mapping mapping, int place, String key, Node value) {
        Entry entry = new Entry(new Scalar(Span.at(0), key, Node.Style.PLAIN), value);
        if (mapping.layout() == Layout.FLOW) {
            String text = YamlWriter.inBrackets(entry);
            return place == 0
                    ? insert(mapping.span().from() + 1, text)
                    : insert(end(mapping.entries().get(place - 1)), ", " + text);
        }
        String indent = lines.indentOf(mapping.entries().getFirst().key().span().from());
        return insert(lines.end(mapping.entries().get(place - 1)), lineEnd + indented(YamlWriter.lines(entry), indent));
    }

    private List<TextEdit> replace(Layout layout, Entry entry, Node value) {
        if (entry.value() instanceof Scalar old && old.isMissing()) {
            int colon = source.text().indexOf(':', entry.key().span().to()) + 1;
            return List.of(insert(colon, " " + YamlWriter.inBrackets(value)));
        }
        boolean brackets = layout == Layout.FLOW || !(value instanceof Scalar);
        String text = brackets ? YamlWriter.inBrackets(value) : YamlWriter.onOneLine((Scalar) value);
        return List.of(new TextEdit(written(entry.value().span()), text));
    }

    /// Puts an item into a list so that it stands at `place`.
    public TextEdit insert(Entry entry, int place, Node item) {
        if (!(entry.value() instanceof Sequence list)) {
            throw new IllegalArgumentException(entry.key().text() + " has no list");
        }
        int size = list.items().size();
        if (list.layout() == Layout.FLOW) {
            String text = YamlWriter.inBrackets(item);
            if (size == 0) {
                return insert(list.span().from() + 1, text);
            }
            return place < size
                    ? insert(list.items().get(place).span().from(), text + ", ")
                    : insert(list.items().get(size - 1).span().to(), ", " + text);
        }
        String text = indented(YamlWriter.lines(item), lines.indent(list, 0));
        return place < size
                ? insert(lines.item(list, place).from(), text + lineEnd)
                : insert(lines.item(list, size - 1).to(), lineEnd + text);
    }

    /// Takes an item out of a list; a list of none stays as `[]`.
    public TextEdit remove(Entry entry, int place) {
        Sequence list = (Sequence) entry.value();
        return list.layout() == Layout.FLOW ? removedBetweenCommas(list, place) : removedLines(entry, list, place);
    }

    private TextEdit removedBetweenCommas(Sequence list, int place) {
        List<Node> items = list.items();
        Span item = items.get(place).span();
        if (place < items.size() - 1) {
            return new TextEdit(
                    new Span(item.from(), items.get(place + 1).span().from()), "");
        }
        return place == 0
                ? new TextEdit(new Span(item.from(), list.span().to() - 1), "")
                : new TextEdit(new Span(items.get(place - 1).span().to(), item.to()), "");
    }

    private TextEdit removedLines(Entry entry, Sequence list, int place) {
        Span item = lines.item(list, place);
        if (list.items().size() == 1) {
            String under = lines.indentOf(entry.key().span().from()) + "  ";
            return new TextEdit(item, under + "[]");
        }
        return new TextEdit(withLineEnd(item), "");
    }

    /// The lines with the end of the last; at the end of the text, with the end of the line before.
    private Span withLineEnd(Span item) {
        int next = lines.nextLine(item.to());
        return next > item.to()
                ? new Span(item.from(), next)
                : new Span(lines.lineEnd(Math.max(0, item.from() - 1)), item.to());
    }

    /// Whether comments stand between the brackets of a list: its items cannot be moved or removed without leaving a
    /// comment behind the wrong one.
    public boolean hasCommentsInBrackets(Sequence list) {
        return list.layout() == Layout.FLOW
                && Comment.all(source, list).stream()
                        .anyMatch(c -> c.span().from() > list.span().from()
                                && c.span().from() < list.span().to());
    }

    /// Moves an item of a list from one place to another; the others keep their order.
    public List<TextEdit> move(Sequence list, int from, int to) {
        if (list.layout() == Layout.FLOW) {
            return movedBetweenCommas(list, from, to);
        }
        Span item = lines.item(list, from);
        String text = source.slice(item);
        TextEdit put = to < from
                ? insert(lines.item(list, to).from(), text + lineEnd)
                : insert(lines.item(list, to).to(), lineEnd + text);
        return List.of(new TextEdit(withLineEnd(item), ""), put);
    }

    /// Each place between commas gets the text that belongs there now.
    private List<TextEdit> movedBetweenCommas(Sequence list, int from, int to) {
        List<Node> order = new ArrayList<>(list.items());
        order.add(to, order.remove(from));
        return IntStream.range(0, order.size())
                .filter(i -> !order.get(i).equals(list.items().get(i)))
                .mapToObj(i -> new TextEdit(
                        list.items().get(i).span(), source.slice(order.get(i).span())))
                .toList();
    }

    /// Makes an item that is a text alone a mapping with this text under `key`, and more entries behind it.
    public List<TextEdit> unfold(Sequence list, int place, String key, Mapping more) {
        Scalar text = (Scalar) list.items().get(place);
        Span span = written(text.span());
        boolean oneLine = source.line(span.from()) == source.line(span.to());
        String kept = oneLine ? source.slice(span) : YamlWriter.inBrackets(text);
        if (list.layout() == Layout.FLOW) {
            String rest = YamlWriter.inBrackets(more);
            return List.of(new TextEdit(span, "{" + key + ": " + kept + ", " + rest.substring(1)));
        }
        StringBuilder behind = new StringBuilder();
        for (Entry entry : more.entries()) {
            behind.append(lineEnd).append(indented(YamlWriter.lines(entry), lines.indentOf(span.from())));
        }
        return List.of(
                new TextEdit(span, key + ": " + kept),
                insert(lines.item(list, place).to(), behind.toString()));
    }

    private int end(Entry entry) {
        return written(entry.span()).to();
    }

    /// The stretch without the spaces and line ends behind its last char.
    private Span written(Span span) {
        int to = span.to();
        while (to > span.from() && Character.isWhitespace(source.text().charAt(to - 1))) {
            to--;
        }
        return new Span(span.from(), to);
    }

    private String indented(String text, String indent) {
        StringBuilder out = new StringBuilder();
        for (String line : text.lines().toList()) {
            out.append(out.isEmpty() ? "" : lineEnd)
                    .append(line.isEmpty() ? "" : indent)
                    .append(line);
        }
        return out.toString();
    }

    private static TextEdit insert(int at, String text) {
        return new TextEdit(Span.at(at), text);
    }
}
