package org.parley.file.yaml;

import java.util.Optional;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the parser's marks, which count code points of the part it was given, into char offsets of the whole text.
final class Places {

    private final int base;
    private final String part;
    private final boolean simple;
    private int lastPoint;
    private int lastChar;

    Places(SourceText source, Span part) {
        this.base = part.from();
        this.part = source.slice(part);
        this.simple = this.part.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    int offset(Mark mark) {
        return base + (simple ? Math.min(mark.getIndex(), part.length()) : chars(mark.getIndex()));
    }

    /// Walks on from the last place asked for: marks come nearly in order.
    private int chars(int point) {
        lastChar = part.offsetByCodePoints(lastChar, point - lastPoint);
        lastPoint = point;
        return lastChar;
    }

    int offset(Optional<Mark> mark) {
        return mark.map(this::offset).orElse(base);
    }

    Span span(Event event) {
        int from = offset(event.getStartMark());
        return new Span(from, Math.max(from, offset(event.getEndMark())));
    }
}
