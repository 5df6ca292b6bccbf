package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Orders of states by their places: above zero when the first is preferred, zero when they are equally good.
final class Orders {

    private Orders() {}

    /// Lexicographic in the truth of the statements, most important first.
    static Comparator<Integer> lexicographic(List<IntPredicate> statements, int states) {
        List<BitSet> truth = statements.stream().map(s -> where(s, states)).toList();
        return (a, b) -> truth.stream()
                .filter(t -> t.get(a) != t.get(b))
                .findFirst()
                .map(t -> t.get(a) ? 1 : -1)
                .orElse(0);
    }

    private static BitSet where(IntPredicate statement, int states) {
        BitSet where = new BitSet(states);
        IntStream.range(0, states).filter(statement).forEach(where::set);
        return where;
    }

    /// Where any of the cubes is true.
    static IntPredicate any(List<Cube> cubes, States states) {
        return place -> cubes.stream().anyMatch(cube -> cube.fits(states.bits(place)));
    }

    /// Equally good states together, best first, each class in state order.
    static List<List<Integer>> classes(Comparator<Integer> order, int states) {
        List<Integer> ranked =
                IntStream.range(0, states).boxed().sorted(order.reversed()).toList();
        List<List<Integer>> classes = new ArrayList<>();
        for (Integer state : ranked) {
            if (classes.isEmpty() || order.compare(classes.getLast().getFirst(), state) != 0) {
                classes.add(new ArrayList<>());
            }
            classes.getLast().add(state);
        }
        return classes;
    }
}
