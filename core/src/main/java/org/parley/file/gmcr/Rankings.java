package org.parley.file.gmcr;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Want;

/// Any priorities as a manual ranking: classes of feasible states by number, best first.
record Rankings(States states, Numbers numbers) {

    List<List<Integer>> of(Priorities priorities) {
        return Orders.classes(order(priorities), states.count()).stream()
                .map(places -> places.stream().map(place -> place + 1).toList())
                .toList();
    }

    private Comparator<Integer> order(Priorities priorities) {
        return switch (priorities) {
            case Priorities.Wants(List<Want> wants) ->
                Orders.lexicographic(wants.stream().map(w -> truth(w.that())).toList(), states.count());
            case Priorities.Weights(List<Priorities.Weight> weights) -> byValue(place -> sum(weights, place));
            case Priorities.Ranking(List<Ref> over, List<List<Pattern>> classes) -> {
                Classes known = Classes.of(classes);
                yield byValue(place -> -known.of(projected(over, place)));
            }
        };
    }

    private IntPredicate truth(Condition condition) {
        return Normal.of(condition, numbers)
                .map(cubes -> Orders.any(cubes, states))
                .orElse(place -> Conditions.holds(condition, ref -> taken(ref, place)));
    }

    private Comparator<Integer> byValue(IntToLongFunction value) {
        long[] values = IntStream.range(0, states.count()).mapToLong(value).toArray();
        return (a, b) -> Long.compare(values[a], values[b]);
    }

    private long sum(List<Priorities.Weight> weights, int place) {
        return weights.stream()
                .filter(w -> taken(w.option(), place))
                .mapToLong(Priorities.Weight::value)
                .reduce(0, Math::addExact);
    }

    private boolean taken(Ref ref, int place) {
        return ((states.bits(place) >>> numbers.of(ref)) & 1) != 0;
    }

    private String projected(List<Ref> over, int place) {
        return over.stream().map(ref -> taken(ref, place) ? "Y" : "N").collect(Collectors.joining());
    }

    /// The place of each pattern's class: full patterns are looked up, open ones tried in order.
    private record Classes(Map<String, Integer> full, Map<Pattern, Integer> open, int none) {

        static Classes of(List<List<Pattern>> classes) {
            Map<String, Integer> full = new HashMap<>();
            Map<Pattern, Integer> open = new HashMap<>();
            for (int place = 0; place < classes.size(); place++) {
                for (Pattern pattern : classes.get(place)) {
                    if (pattern.text().contains("-")) {
                        open.putIfAbsent(pattern, place);
                    } else {
                        full.putIfAbsent(pattern.text(), place);
                    }
                }
            }
            return new Classes(full, open, classes.size());
        }

        int of(String state) {
            int first = full.getOrDefault(state, none);
            for (Map.Entry<Pattern, Integer> entry : open.entrySet()) {
                if (entry.getValue() < first && fits(entry.getKey(), state)) {
                    first = entry.getValue();
                }
            }
            return first;
        }

        private static boolean fits(Pattern pattern, String state) {
            return IntStream.range(0, pattern.length())
                    .allMatch(i -> pattern.isFree(i) || pattern.isTaken(i) == (state.charAt(i) == 'Y'));
        }
    }
}
