package org.parley.file.source;

/// A stretch of a text: chars from `from` up to, not including, `to`.
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span runs from " + from + " to " + to);
        }
    }

    /// The empty stretch at `offset`.
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return to - from;
    }

    /// From the beginning of this to the end of `last`.
    public Span through(Span last) {
        return new Span(from, Math.max(to, last.to));
    }

    /// The same stretch `by` chars further on.
    public Span moved(int by) {
        return new Span(from + by, to + by);
    }
}
