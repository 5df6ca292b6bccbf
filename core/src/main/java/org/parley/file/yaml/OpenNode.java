package org.parley.file.yaml;

import org.parley.file.source.Span;

/// A collection whose end has not come yet.
sealed interface OpenNode permits OpenMapping, OpenSequence {

    int from();

    Node.Layout layout();

    void add(Node child);

    /// The finished collection; `end` is where the parser says it ends, which counts in flow layout only.
    Node close(Span end);

    default Span span(Span end, int lastChild) {
        return new Span(from(), layout() == Node.Layout.FLOW ? end.to() : Math.max(from(), lastChild));
    }
}
