package org.parley.sat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Conflicts that overlap, one after the other, and the minimal sets that hit all of them, found as they are asked for.
final class Knot {

    private final BitSet places = new BitSet();
    private final List<BitSet> conflicts;
    private final List<BitSet> found = new ArrayList<>();
    private final Seeds seeds;
    private boolean exhausted;

    Knot(List<BitSet> conflicts, Effort effort) {
        this.conflicts = List.copyOf(conflicts);
        conflicts.forEach(places::or);
        this.seeds = new Seeds(places, effort);
        conflicts.forEach(seeds::hit);
    }

    List<BitSet> conflicts() {
        return conflicts;
    }

    boolean touches(BitSet set) {
        return places.intersects(set);
    }

    /// The minimal hitting set at a place in the list of all, smallest first.
    Optional<BitSet> hitting(int place) {
        while (found.size() <= place && !exhausted) {
            Optional<BitSet> next = seeds.next();
            next.ifPresentOrElse(this::found, () -> exhausted = true);
        }
        return place < found.size() ? Optional.of(found.get(place)) : Optional.empty();
    }

    private void found(BitSet set) {
        found.add(set);
        seeds.avoid(set);
    }

    /// How many places the smallest has.
    int least() {
        return hitting(0).orElseThrow().cardinality();
    }

    /// A number no hitting set has more places than.
    int most() {
        return exhausted ? found.getLast().cardinality() : places.cardinality();
    }
}
