package org.parley.sat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Truth;

/// A proof that no state satisfies all of some constraints: options are decided one after the other, until a constraint
/// is false whatever becomes of the rest.
///
/// `steps` is the tree in the order of a walk: at a split first all of the branch where the option is taken, then all
/// of
/// the one where it is not.
public record Cases(List<Step> steps) {

    public Cases {
        steps = List.copyOf(steps);
    }

    /// A node of the tree.
    public sealed interface Step {}

    /// Both ways are gone through, taken first.
    public record Split(Ref option) implements Step {}

    /// The constraint, by place, is false already.
    public record Fails(int constraint) implements Step {}

    /// The proof for constraints that cannot be satisfied together; empty where it takes more than `limit` steps.
    static Optional<Cases> of(List<Constraint> constraints, int limit) {
        Search search = new Search(constraints, limit);
        return search.close() ? Optional.of(new Cases(search.steps)) : Optional.empty();
    }

    private static final class Search {

        private final List<Constraint> constraints;
        private final List<Set<Ref>> refs;
        private final Map<Ref, List<Integer>> uses = new LinkedHashMap<>();
        private final int limit;
        private final Map<Ref, Truth> known = new HashMap<>();
        private final List<Step> steps = new ArrayList<>();

        Search(List<Constraint> constraints, int limit) {
            this.constraints = constraints;
            this.refs = constraints.stream().map(Constraint::refs).toList();
            this.limit = limit;
            for (int place = 0; place < constraints.size(); place++) {
                for (Ref ref : refs.get(place)) {
                    uses.computeIfAbsent(ref, _ -> new ArrayList<>()).add(place);
                }
            }
        }

        /// Closes the branch; tells whether it did within the limit.
        boolean close() {
            if (steps.size() >= limit) {
                return false;
            }
            Optional<Integer> failed = failed(everything());
            if (failed.isPresent()) {
                return steps.add(new Fails(failed.get()));
            }
            Ref option = forced().orElseGet(this::promising);
            steps.add(new Split(option));
            boolean closed = close(option, Truth.TRUE) && close(option, Truth.FALSE);
            known.remove(option);
            return closed;
        }

        private boolean close(Ref option, Truth value) {
            known.put(option, value);
            return close();
        }

        private Stream<Integer> everything() {
            return Stream.iterate(0, place -> place < constraints.size(), place -> place + 1);
        }

        private Optional<Integer> failed(Stream<Integer> places) {
            return places.filter(place -> truth(place) == Truth.FALSE).findFirst();
        }

        private Truth truth(int place) {
            return constraints.get(place).truth(ref -> known.getOrDefault(ref, Truth.OPEN));
        }

        /// An open option one of whose values makes a constraint false.
        private Optional<Ref> forced() {
            return uses.keySet().stream()
                    .filter(option -> !known.containsKey(option))
                    .filter(option -> fails(option, Truth.TRUE) || fails(option, Truth.FALSE))
                    .findFirst();
        }

        private boolean fails(Ref option, Truth value) {
            known.put(option, value);
            boolean fails =
                    failed(uses.getOrDefault(option, List.of()).stream()).isPresent();
            known.remove(option);
            return fails;
        }

        /// The first open option of the open constraint with fewest.
        private Ref promising() {
            return everything()
                    .filter(place -> truth(place) == Truth.OPEN)
                    .map(place -> refs.get(place).stream()
                            .filter(ref -> !known.containsKey(ref))
                            .toList())
                    .min(Comparator.comparingInt(List::size))
                    .orElseThrow(() -> new IllegalArgumentException("these can be satisfied together: " + constraints))
                    .getFirst();
        }
    }
}
