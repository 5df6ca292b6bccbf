package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Any condition as a disjunction of cubes. What grows past `MOST` cubes is given up early, so the cost is bounded.
final class Normal {

    /// The largest number of cubes that is written for one condition.
    static final int MOST = 256;

    private static final int MOST_BETWEEN = 2 * MOST;

    private final Numbers numbers;
    private boolean tooMany;

    private Normal(Numbers numbers) {
        this.numbers = numbers;
    }

    /// The cubes: in the condition's own shape where it has one, else multiplied out. No cube at all: it is never true.
    static Optional<List<Cube>> of(Condition condition, Numbers numbers) {
        Optional<List<Cube>> own = Shapes.cubes(condition, numbers);
        if (own.isPresent()) {
            return own.filter(cubes -> cubes.size() <= MOST);
        }
        Normal normal = new Normal(numbers);
        List<Cube> cubes = normal.cubes(condition, true);
        return normal.tooMany || cubes.size() > MOST ? Optional.empty() : Optional.of(cubes);
    }

    /// Where the condition has the truth value `truth`.
    private List<Cube> cubes(Condition condition, boolean truth) {
        return switch (condition) {
            case Ref ref -> List.of(Cube.of(numbers.of(ref), truth));
            case Not(Condition of) -> cubes(of, !truth);
            case And(List<Condition> parts) -> truth ? all(parts, true) : any(parts, false);
            case Or(List<Condition> parts) -> truth ? any(parts, true) : all(parts, false);
            case Link(Condition left, Joint joint, Condition right) -> linked(left, joint, right, truth);
            case Count(var bound, List<Condition> of) -> counted(of, met -> bound.admits(met, of.size()) == truth);
        };
    }

    private List<Cube> linked(Condition left, Joint joint, Condition right, boolean truth) {
        return switch (joint) {
            case IF ->
                truth ? union(cubes(left, true), cubes(right, false)) : product(cubes(left, false), cubes(right, true));
            case ONLY_IF -> linked(right, Joint.IF, left, truth);
            case IFF ->
                union(
                        product(cubes(left, truth), cubes(right, true)),
                        product(cubes(left, !truth), cubes(right, false)));
        };
    }

    private List<Cube> all(List<Condition> parts, boolean truth) {
        return parts.stream().map(part -> cubes(part, truth)).reduce(List.of(Cube.EVERYWHERE), this::product);
    }

    private List<Cube> any(List<Condition> parts, boolean truth) {
        return parts.stream().map(part -> cubes(part, truth)).reduce(List.of(), this::union);
    }

    /// From the last part to the first: `from.get(m)` is true where the parts so far bring `m` to an admitted count. A
    /// part is left unnamed where more, or fewer, are admitted as well.
    private List<Cube> counted(List<Condition> of, IntPredicate admits) {
        int n = of.size();
        boolean rising = IntStream.range(0, n).allMatch(m -> !admits.test(m) || admits.test(m + 1));
        boolean falling = IntStream.range(0, n).allMatch(m -> !admits.test(m + 1) || admits.test(m));
        List<List<Cube>> from = IntStream.rangeClosed(0, n)
                .mapToObj(m -> admits.test(m) ? List.of(Cube.EVERYWHERE) : List.<Cube>of())
                .toList();
        for (int i = n - 1; i >= 0 && !tooMany; i--) {
            List<List<Cube>> next = new ArrayList<>();
            List<Cube> met = rising || !falling ? cubes(of.get(i), true) : List.of(Cube.EVERYWHERE);
            List<Cube> unmet = rising ? List.of(Cube.EVERYWHERE) : cubes(of.get(i), false);
            for (int m = 0; m <= i; m++) {
                next.add(union(product(met, from.get(m + 1)), product(unmet, from.get(m))));
            }
            from = next;
        }
        return from.getFirst();
    }

    private List<Cube> union(List<Cube> a, List<Cube> b) {
        Set<Cube> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return small(union);
    }

    private List<Cube> product(List<Cube> a, List<Cube> b) {
        Set<Cube> product = new LinkedHashSet<>();
        for (Cube left : a) {
            for (Cube right : b) {
                left.and(right).ifPresent(product::add);
            }
            if (product.size() > MOST_BETWEEN) {
                break;
            }
        }
        return small(product);
    }

    /// Without the cubes that others cover.
    private List<Cube> small(Set<Cube> cubes) {
        if (tooMany || cubes.size() > MOST_BETWEEN) {
            tooMany = true;
            return List.of();
        }
        return cubes.stream()
                .filter(cube -> cubes.stream().noneMatch(other -> other.isShorter(cube) && other.covers(cube)))
                .toList();
    }
}
