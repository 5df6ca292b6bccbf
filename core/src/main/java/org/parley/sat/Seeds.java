package org.parley.sat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;

/// Sets of places that have a place in common with each of some sets and contain none of some others, smallest first.
final class Seeds {

    private final Map<Integer, Ref> refs;
    private final List<Integer> places;
    private final Solver solver;
    private final Effort effort;
    private final List<Integer> bound = new ArrayList<>();
    private int size;

    /// Sets made of these places, without conditions yet; none is looked for beyond the effort.
    Seeds(BitSet places, Effort effort) {
        this.effort = effort;
        this.places = places.stream().boxed().toList();
        this.refs =
                this.places.stream().collect(Collectors.toMap(Function.identity(), place -> new Ref("", "p" + place)));
        this.solver = new Solver(this.places.stream().map(this::ref).toList());
        bound(0);
    }

    private Ref ref(int place) {
        Ref ref = refs.get(place);
        if (ref == null) {
            throw new IllegalArgumentException("no place " + place + " among " + places);
        }
        return ref;
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
        return set.stream().<Condition>mapToObj(this::ref).toList();
    }

    /// A smallest set that meets the conditions, if there is any. Throws where the effort does not suffice to find it.
    Optional<BitSet> next() {
        while (true) {
            if (solver.solve(bound, effort) instanceof Solved.Model(BitSet smallest)) {
                return Optional.of(named(smallest));
            }
            if (solver.solve(List.of(), effort) instanceof Solved.Clash) {
                return Optional.empty();
            }
            bound(size + 1);
        }
    }

    /// A set that meets the conditions, of any size, if there is any.
    Optional<BitSet> any() {
        return solver.solve(List.of()) instanceof Solved.Model(BitSet some)
                ? Optional.of(named(some))
                : Optional.empty();
    }

    private BitSet named(BitSet numbers) {
        BitSet set = new BitSet();
        numbers.stream().forEach(number -> set.set(places.get(number)));
        return set;
    }

    private void bound(int most) {
        size = most;
        bound.clear();
        bound.add(solver.add(new Constraint.Holds(new Count(
                new Bound.AtMost(most),
                places.stream().<Condition>map(this::ref).toList()))));
    }
}
