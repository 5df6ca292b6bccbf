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

    /// Where the char at `offset` stands once all edits are made; one that an edit replaced, where the edit ends.
    public static int moved(int offset, List<TextEdit> edits) {
        int moved = offset;
        for (TextEdit edit : edits) {
            if (edit.span.from() < offset) {
                moved += edit.replacement.length() - Math.min(edit.span.length(), offset - edit.span.from());
            }
        }
        return moved;
    }

    /// Where in the text after all edits the first of them that puts something shows: behind the spaces and line ends
    /// it begins with. Where nothing is put, the place from which something is gone.
    public static int shownAt(List<TextEdit> edits) {
        TextEdit shown = edits.stream()
                .filter(edit -> !edit.replacement.isBlank())
                .findFirst()
                .orElse(edits.getFirst());
        int lead = shown.replacement.length() - shown.replacement.stripLeading().length();
        return moved(shown.span.from(), edits) + lead;
    }
}
