package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// How the file says what it has no words for. `a if b` stands there as its true rows `[b,a] [¬b,a] [¬b,¬a]`, `a iff b`
/// as `[b,a] [¬b,¬a]`; everything else is an `or` of `and`s. Written and read back, each shape gives itself.
final class Shapes {

    private Shapes() {}

    /// The condition some cubes stand for; at least one of them, none empty.
    static Condition condition(List<Cube> cubes, List<Ref> options) {
        if (cubes.size() == 1) {
            return cubes.getFirst().over(options);
        }
        return areRows(cubes) ? linked(cubes, options) : or(cubes, options);
    }

    private static Condition or(List<Cube> cubes, List<Ref> options) {
        return new Or(cubes.stream().map(cube -> cube.over(options)).toList());
    }

    /// Whether they are different rows of one truth table over two options.
    private static boolean areRows(List<Cube> cubes) {
        Set<Integer> options = cubes.getFirst().literals().keySet();
        return options.size() == 2
                && Set.copyOf(cubes).size() == cubes.size()
                && cubes.stream().allMatch(cube -> cube.literals().keySet().equals(options));
    }

    private static Condition linked(List<Cube> rows, List<Ref> options) {
        Cube first = rows.getFirst();
        boolean ordered = first.opposite().equals(rows.getLast());
        int x = first.literals().firstKey();
        int y = first.literals().lastKey();
        return switch (rows.size()) {
            case 2 ->
                ordered
                        ? new Link(literal(first, x, options), Joint.IFF, literal(first, y, options))
                        : or(rows, options);
            case 3 -> {
                Cube untrue = ordered ? rows.get(1).opposite() : missing(rows);
                boolean kept = ordered && untrue.isTaken(x) != first.isTaken(x);
                int consequence = kept ? x : y;
                yield new Link(
                        literal(untrue.opposite(), consequence, options),
                        Joint.IF,
                        literal(untrue, consequence == x ? y : x, options));
            }
            default -> or(rows, options);
        };
    }

    /// The fourth row, in which alone three rows are not true.
    private static Cube missing(List<Cube> rows) {
        return rows.stream()
                .map(Cube::opposite)
                .filter(row -> !rows.contains(row))
                .findFirst()
                .orElseThrow();
    }

    private static Condition literal(Cube cube, int option, List<Ref> options) {
        return Cube.literal(options.get(option), cube.isTaken(option));
    }

    /// The cubes of a condition that has one of the shapes, in its own order; empty for any other.
    static Optional<List<Cube>> cubes(Condition condition, Numbers numbers) {
        return switch (condition) {
            case Or(List<Condition> parts) -> all(parts, numbers);
            case Link(Condition left, Joint joint, Condition right) ->
                literal(left, numbers).flatMap(l -> literal(right, numbers).flatMap(r -> rows(l, joint, r)));
            default -> conjunction(condition, numbers).map(List::of);
        };
    }

    private static Optional<List<Cube>> all(List<Condition> parts, Numbers numbers) {
        Set<Cube> cubes = new LinkedHashSet<>();
        for (Condition part : parts) {
            Optional<Cube> cube = conjunction(part, numbers);
            if (cube.isEmpty()) {
                return Optional.empty();
            }
            cubes.add(cube.get());
        }
        return Optional.of(List.copyOf(cubes));
    }

    private static Optional<List<Cube>> rows(Cube left, Joint joint, Cube right) {
        if (left.literals().firstKey().equals(right.literals().firstKey())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (joint) {
                    case IF -> rows(right, left, true);
                    case ONLY_IF -> rows(left, right, true);
                    case IFF -> rows(right, left, false);
                });
    }

    private static List<Cube> rows(Cube condition, Cube consequence, boolean three) {
        List<Cube> rows = new ArrayList<>();
        condition.and(consequence).ifPresent(rows::add);
        if (three) {
            condition.opposite().and(consequence).ifPresent(rows::add);
        }
        condition.opposite().and(consequence.opposite()).ifPresent(rows::add);
        return rows;
    }

    private static Optional<Cube> conjunction(Condition condition, Numbers numbers) {
        if (!(condition instanceof And(List<Condition> parts))) {
            return literal(condition, numbers);
        }
        Optional<Cube> all = Optional.of(Cube.EVERYWHERE);
        for (Condition part : parts) {
            Optional<Cube> next = literal(part, numbers);
            all = all.flatMap(cube -> next.flatMap(cube::and));
        }
        return all;
    }

    private static Optional<Cube> literal(Condition condition, Numbers numbers) {
        return switch (condition) {
            case Ref ref -> Optional.of(Cube.of(numbers.of(ref), true));
            case Not(Ref ref) -> Optional.of(Cube.of(numbers.of(ref), false));
            default -> Optional.empty();
        };
    }
}
