package org.parley.file.source;

import java.util.List;
import java.util.Locale;

/// A line of source as it is shown under a message, with a stretch of it underlined.
final class Excerpt {

    private static final int WIDTH = 100;
    private static final int BEFORE = 40;
    private static final String MARGIN = "      | ";

    private Excerpt() {}

    /// The line where `span` begins, and the underline; nothing where there is no such line to show.
    static List<String> of(SourceText source, Span span) {
        int number = source.line(span.from());
        Span line = source.lineSpan(number);
        if (line.length() == 0) {
            return List.of();
        }
        Span shown = window(source.text(), line, span);
        String before = source.text().substring(shown.from(), Math.clamp(span.from(), shown.from(), shown.to()));
        String inside = source.text()
                .substring(
                        shown.from() + before.length(),
                        Math.clamp(span.to(), shown.from() + before.length(), shown.to()));
        String dots = shown.from() > line.from() ? "…" : "";
        String text = dots + Cells.plain(source.slice(shown)) + (shown.to() < line.to() ? "…" : "");
        String first = String.format(Locale.ROOT, "%5d | %s", number, text);
        if (Cells.hasRightToLeft(before + inside)) {
            return List.of(first);
        }
        String under = " ".repeat(dots.length() + Cells.width(before)) + "~".repeat(Math.max(1, Cells.width(inside)));
        return List.of(first, MARGIN + under);
    }

    /// At most `WIDTH` chars of the line, so that the beginning of the stretch is among them.
    private static Span window(String text, Span line, Span span) {
        if (line.length() <= WIDTH) {
            return line;
        }
        int from = Math.clamp(span.from() - BEFORE, line.from(), line.to() - WIDTH);
        return new Span(whole(text, from), whole(text, from + WIDTH));
    }

    /// Moves a place out of the middle of a surrogate pair.
    private static int whole(String text, int at) {
        boolean split = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }
}
