package org.parley.deal.difference;

import java.util.List;
import java.util.Set;
import org.parley.negotiation.difference.Unit;

/// What carries the difference in a verdict: the smallest sets of units such that swapping exactly these in the first
/// negotiation gives the second's verdict, while swapping any proper part of them does not.
///
/// `sets` are all of up to `upTo` units, smallest first; there is none larger where `upTo` is the number of units that
/// can bear on the outcome, `bearing`. `judged` counts the mixtures that were looked at.
public record Crux(String outcome, List<Set<Unit>> sets, int upTo, int bearing, int judged) {

    public Crux {
        sets = List.copyOf(sets);
    }

    /// Whether all such sets are known.
    public boolean isComplete() {
        return upTo == bearing;
    }
}
