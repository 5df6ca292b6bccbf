package org.parley.deal.redlines;

import java.util.List;
import java.util.Optional;

/// Lines without which all others can be kept, by place; none of them can be spared.
///
/// `parts` are the minimal sets of parts of these lines that would have to go. `opens` is what becomes possible when
/// the
/// lines go as a whole; empty where it was not worked out because the list is long.
public record Concession(List<Integer> lines, Finer parts, Optional<Common> opens) {

    public Concession {
        lines = List.copyOf(lines);
    }
}
