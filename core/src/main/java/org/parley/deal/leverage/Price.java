package org.parley.deal.leverage;

import java.util.Collection;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Lever.Level;

/// What a set of levers costs: how many high prices, then how many medium, then how many low ones.
///
/// A lever without a price counts as high, and is counted in `unpriced` so that it can be said.
public record Price(int high, int medium, int low, int unpriced) implements Comparable<Price> {

    static Price of(Collection<Lever> levers) {
        int unpriced = (int) levers.stream().filter(l -> l.price().isEmpty()).count();
        return new Price(
                count(levers, Level.HIGH) + unpriced, count(levers, Level.MEDIUM), count(levers, Level.LOW), unpriced);
    }

    private static int count(Collection<Lever> levers, Level level) {
        return (int) levers.stream()
                .filter(l -> l.price().filter(p -> p.level() == level).isPresent())
                .count();
    }

    /// Fewer high prices are less, then fewer medium, then fewer low ones.
    @Override
    public int compareTo(Price other) {
        if (high != other.high) {
            return Integer.compare(high, other.high);
        }
        return medium != other.medium ? Integer.compare(medium, other.medium) : Integer.compare(low, other.low);
    }
}
