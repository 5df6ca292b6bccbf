package org.parley.negotiation.difference;

import java.util.List;

/// Differences that can only be swapped together: mostly a single one. What is only in one of the negotiations, an
/// option, a party or an outcome, hangs together with every differing statement that speaks of it.
public record Unit(List<Difference> differences) {

    public Unit {
        differences = List.copyOf(differences);
    }

    /// Whether it can have a part in the verdict on the outcome.
    public boolean bearsOn(String outcome) {
        return differences.stream().anyMatch(d -> d.bearsOn(outcome));
    }
}
