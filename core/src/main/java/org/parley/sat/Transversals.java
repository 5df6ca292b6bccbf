package org.parley.sat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The minimal sets that hit every conflict told so far, each given out once, smallest first.
///
/// Conflicts that do not overlap are hit apart, and such a set is made of one for each knot: what takes long is only to
/// untie a single knot.
final class Transversals {

    private final List<Knot> knots = new ArrayList<>();
    private final Set<BitSet> given = new HashSet<>();
    private final Deque<BitSet> ready = new ArrayDeque<>();
    private final int limit;
    private final Effort effort;
    private int size;

    /// At most `limit` are asked for; throws where the effort does not suffice for the next.
    Transversals(int limit, Effort effort) {
        this.limit = limit;
        this.effort = effort;
    }

    /// From now on this conflict, which is not empty, has to be hit as well.
    void hit(BitSet conflict) {
        List<BitSet> tied = new ArrayList<>(List.of(conflict));
        knots.stream().filter(knot -> knot.touches(conflict)).forEach(knot -> tied.addAll(knot.conflicts()));
        knots.removeIf(knot -> knot.touches(conflict));
        knots.add(new Knot(tied, effort));
        ready.clear();
        size = knots.stream().mapToInt(Knot::least).sum();
    }

    /// No set of fewer places is still to be given out.
    int size() {
        return size;
    }

    /// The next one; none when all were given out.
    Optional<BitSet> next() {
        while (ready.isEmpty()) {
            if (size > knots.stream().mapToInt(Knot::most).sum()) {
                return Optional.empty();
            }
            combine(0, new BitSet(), size);
            size++;
        }
        BitSet next = ready.remove();
        given.add(next);
        return Optional.of(next);
    }

    /// Makes ready the sets of `left` places more that hit the knots from `first` on.
    private void combine(int first, BitSet sofar, int left) {
        if (first == knots.size()) {
            if (left == 0 && !given.contains(sofar)) {
                ready.add(sofar);
            }
            return;
        }
        List<Knot> others = knots.subList(first + 1, knots.size());
        int least = others.stream().mapToInt(Knot::least).sum();
        int most = others.stream().mapToInt(Knot::most).sum();
        Knot knot = knots.get(first);
        Optional<BitSet> set = knot.hitting(0);
        for (int place = 1; set.isPresent() && ready.size() < limit; place++) {
            int rest = left - set.get().cardinality();
            if (rest < least) {
                return;
            }
            if (rest <= most) {
                BitSet both = (BitSet) sofar.clone();
                both.or(set.get());
                combine(first + 1, both, rest);
            }
            set = knot.hitting(place);
        }
    }
}
