package org.parley.sat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;

/// Sets of places that have a place in common with each of some sets and contain none of some others, smallest first.
final class Seeds {

    private final List<Ref> places;
    private final Solver solver;
    private final List<Integer> bound = new ArrayList<>();
    private int size;

    /// Sets of places from 0 up to `places`, without conditions yet.
    Seeds(int places) {
        this.places =
                IntStream.range(0, places).mapToObj(k -> new Ref("", "p" + k)).toList();
        this.solver = new Solver(this.places);
        bound(0);
    }

    /// No set of fewer places meets the conditions.
    int size() {
        return size;
    }

    /// From now on the sets have to contain a place of this one, which is not empty.
    void hit(BitSet set) {
        require(new Count(new Bound.Any(), refs(set)));
    }

    /// From now on the sets must not contain the whole of this one, which is not empty.
    void avoid(BitSet set) {
        require(new Not(new Count(new Bound.All(), refs(set))));
    }

    private void require(Condition condition) {
        solver.require(solver.add(new Constraint.Holds(condition)));
    }

    private List<Condition> refs(BitSet set) {
        return set.stream().<Condition>mapToObj(places::get).toList();
    }

    /// A smallest set that meets the conditions, if there is any.
    Optional<BitSet> next() {
        while (true) {
            if (solver.solve(bound) instanceof Solved.Model(BitSet smallest)) {
                return Optional.of(smallest);
            }
            if (solver.solve(List.of()) instanceof Solved.Clash) {
                return Optional.empty();
            }
            bound(size + 1);
        }
    }

    private void bound(int most) {
        size = most;
        bound.clear();
        bound.add(solver.add(new Constraint.Holds(new Count(new Bound.AtMost(most), List.copyOf(places)))));
    }
}
