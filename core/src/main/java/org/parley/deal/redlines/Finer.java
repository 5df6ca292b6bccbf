package org.parley.deal.redlines;

import java.util.List;

/// The minimal sets of parts behind a set of lines, smallest first; `complete` says whether none is missing.
/// None at all where that was not worked out because the list of lines is long.
public record Finer(List<List<Part>> sets, boolean complete) {

    /// Not worked out.
    static final Finer UNKNOWN = new Finer(List.of(), false);

    public Finer {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
