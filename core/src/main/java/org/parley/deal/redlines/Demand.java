package org.parley.deal.redlines;

import java.util.List;

/// Some parts of one line, or all of them: what a certificate speaks of. By places, counted from 0, parts ascending.
public record Demand(int line, List<Integer> parts) {

    public Demand {
        parts = List.copyOf(parts);
    }

    /// Whether the two have a part in common.
    boolean meets(Demand other) {
        return line == other.line && parts.stream().anyMatch(other.parts::contains);
    }
}
