package org.parley.negotiation.difference;

import java.util.Set;

/// One difference with the names that are there only together with it, and the names it speaks of.
///
/// A name is a word for its kind and the id, as in `option hamas.custody`.
record Atom(Difference difference, Set<String> gives, Set<String> uses) {

    Atom {
        gives = Set.copyOf(gives);
        uses = Set.copyOf(uses);
    }

    /// Whether the two cannot be swapped apart.
    boolean hangsWith(Atom other) {
        return uses.stream().anyMatch(other.gives::contains)
                || other.uses.stream().anyMatch(gives::contains);
    }
}
