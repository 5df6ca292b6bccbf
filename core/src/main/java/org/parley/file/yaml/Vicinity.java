package org.parley.file.yaml;

import java.util.Optional;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;

/// The text around a syntax error: what was meant as one value, and what stands on its line and the line before.
record Vicinity(SourceText source, Span part, boolean inBrackets) {

    /// What was probably meant as the value that begins at `from`: up to the line's end, in brackets up to a comma.
    Span value(int from) {
        String rest = slice(new Span(from, Math.max(from, line(from).to())));
        int to = inBrackets ? rest.split("[,}\\]]", 2)[0].length() : rest.length();
        return stripped(new Span(from, from + to));
    }

    /// From `from` to the end of its line.
    Span rest(int from) {
        return stripped(new Span(from, Math.max(from, line(from).to())));
    }

    Span line(int at) {
        return source.lineSpan(source.line(at));
    }

    String slice(Span span) {
        return source.slice(span);
    }

    /// One sign at a place; empty at the end.
    String sign(int at) {
        return at < part.to() ? Character.toString(source.text().codePointAt(at)) : "";
    }

    boolean isIndentedByTab(int at) {
        return sign(at).equals("\t") && slice(new Span(line(at).from(), at)).isBlank();
    }

    /// Where the value began in which `at` is a second colon on the same line; empty where it is the first.
    Optional<Integer> valueAround(int at) {
        int from = line(at).from();
        String before = slice(new Span(from, at));
        int begin = inBrackets
                ? 1 + Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf('{'), before.lastIndexOf('[')))
                : 0;
        int colon = before.indexOf(": ", begin);
        return colon < 0 ? Optional.empty() : Optional.of(rest(from + colon + 2).from());
    }

    /// The line before, where it is a text without a colon that the keys after it may have been meant to belong to.
    Optional<Span> keyWithoutColon(int at) {
        int number = source.line(at);
        while (--number > 0 && source.lineSpan(number).to() > part.from()) {
            String text = source.slice(source.lineSpan(number));
            if (!text.isBlank() && !text.strip().startsWith("#")) {
                return text.contains(":") ? Optional.empty() : Optional.of(stripped(source.lineSpan(number)));
            }
        }
        return Optional.empty();
    }

    private Span stripped(Span span) {
        String text = source.slice(span);
        int from = span.from() + text.length() - text.stripLeading().length();
        return new Span(
                Math.min(from, span.to()),
                Math.max(from, span.from() + text.stripTrailing().length()));
    }
}
