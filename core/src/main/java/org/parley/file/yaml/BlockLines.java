package org.parley.file.yaml;

import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.file.yaml.Node.Entry;
import org.parley.file.yaml.Node.Sequence;

/// Which whole lines of a block text belong to an item or an entry.
///
/// An item begins with its dash, or with the comments directly above it where it is not the first: what stands above
/// the first speaks of the whole list. It ends with its last line, a comment behind it included.
record BlockLines(SourceText source) {

    /// The lines of an item, without the last line's end.
    Span item(Sequence list, int place) {
        int dash = dash(list.items().get(place));
        int from = lineStart(dash);
        return new Span(
                place == 0 ? from : commentsAbove(from),
                contentEnd(list.items().get(place).span()));
    }

    /// What stands before the dash of an item.
    String indent(Sequence list, int place) {
        int dash = dash(list.items().get(place));
        return source.text().substring(lineStart(dash), dash);
    }

    /// The spaces that put a key under the one that begins at `offset`.
    String indentOf(int offset) {
        return " ".repeat(offset - lineStart(offset));
    }

    /// The end of the last line of an entry, a comment behind it included.
    int end(Entry entry) {
        return contentEnd(entry.span());
    }

    int lineStart(int offset) {
        return source.lineSpan(source.line(offset)).from();
    }

    /// The line's end, its comment included.
    int lineEnd(int offset) {
        return source.lineSpan(source.line(offset)).to();
    }

    /// Behind the line's end and the chars that end it.
    int nextLine(int offset) {
        int line = source.line(offset);
        return line < source.lines()
                ? source.lineSpan(line + 1).from()
                : source.text().length();
    }

    private int contentEnd(Span span) {
        int last = span.to();
        while (last > span.from() && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        return lineEnd(last);
    }

    /// The dash before an item: on its line, or on one above where only comments stand between.
    private int dash(Node item) {
        int at = item.span().from();
        String before = source.text().substring(lineStart(at), at).stripTrailing();
        while (!before.endsWith("-")) {
            at = lineStart(at) - 1;
            at = lineStart(at);
            String line = source.text().substring(at, lineEnd(at));
            before = line.strip().startsWith("-") ? line.substring(0, line.indexOf('-') + 1) : "";
        }
        return lineStart(at) + before.length() - 1;
    }

    private int commentsAbove(int lineStart) {
        int from = lineStart;
        while (from > source.start()) {
            int above = lineStart(from - 1);
            if (!source.text().substring(above, lineEnd(above)).strip().startsWith("#")) {
                return from;
            }
            from = above;
        }
        return from;
    }
}
