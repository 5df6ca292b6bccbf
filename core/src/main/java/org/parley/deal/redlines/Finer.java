package org.parley.deal.redlines;

import java.util.List;

/// The minimal sets of parts behind a set of lines, smallest first; `complete` says whether none is missing.
public record Finer(List<List<Part>> sets, boolean complete) {

    public Finer {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
