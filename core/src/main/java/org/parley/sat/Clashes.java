package org.parley.sat;

import java.util.List;

/// What of a list of demands cannot stand together.
///
/// `conflicts` are the minimal sets of demands, by place, that no state satisfies together (minimal unsatisfiable
/// subsets); `concessions` the minimal sets without which the rest can be satisfied (minimal correction sets). Smallest
/// first, then by places. A list may be cut: of the sets with fewer members than `conflictsBelow`, or
/// `concessionsBelow`, none is missing. Where everything can be satisfied together both lists are empty.
public record Clashes(
        List<List<Integer>> conflicts, List<List<Integer>> concessions, int conflictsBelow, int concessionsBelow) {

    /// The bound of a list that is not cut.
    public static final int ALL = Integer.MAX_VALUE;

    public Clashes {
        conflicts = conflicts.stream().map(List::copyOf).toList();
        concessions = concessions.stream().map(List::copyOf).toList();
    }

    /// Whether no set is missing.
    public boolean isComplete() {
        return conflictsBelow == ALL && concessionsBelow == ALL;
    }
}
