package org.parley.deal.redlines;

import java.util.List;

/// Lines that cannot all be kept, by place; without any one of them the others can.
///
/// `rules` are those it takes for that, by place: none of them can be spared, of several such sets the one that does
/// without the last rules. `parts` are the minimal sets of parts of these lines that cannot all be had.
public record Conflict(List<Integer> lines, List<Integer> rules, Finer parts) {

    public Conflict {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }
}
