package org.parley.file.source;

import java.util.Comparator;
import java.util.List;

/// A stretch of a text and what takes its place; an empty stretch inserts.
public record TextEdit(Span span, String replacement) {

    /// The text with all edits made; every char outside them stays as it is. Edits must not overlap.
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (TextEdit edit : edits.stream()
                .sorted(Comparator.comparingInt(e -> e.span.from()))
                .toList()) {
            if (edit.span.from() < done) {
                throw new IllegalArgumentException("edits overlap at " + edit.span.from());
            }
            out.append(text, done, edit.span.from()).append(edit.replacement);
            done = edit.span.to();
        }
        return out.append(text, done, text.length()).toString();
    }
}
