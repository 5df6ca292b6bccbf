package org.parley.file.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A text and the name to call it by in messages: a file, the standard input, a text block of a test.
///
/// Places are char offsets; lines and columns count from 1, columns in code points. A line ends with LF, CRLF or CR.
/// A byte-order mark stays in the text and counts for no column, so that the text goes back to the same bytes.
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length()).filter(this::endsLine).map(i -> i + 1))
                .toArray();
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public String slice(Span span) {
        return text.substring(span.from(), span.to());
    }

    /// Where the content begins: behind a byte-order mark, if there is one.
    public int start() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        int from = lineSpan(line(offset)).from();
        return offset <= from ? 1 : text.codePointCount(from, offset) + 1;
    }

    /// How many lines there are; the empty one after a last line end counts.
    public int lines() {
        return lineStarts.length;
    }

    /// The line without its end.
    public Span lineSpan(int line) {
        int from = line == 1 ? start() : lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return new Span(from, to);
    }
}
