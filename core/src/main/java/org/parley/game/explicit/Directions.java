package org.parley.game.explicit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.GameOption;

/// Which of a party's settings can become which, as far as one-way options decide: settings that agree on every
/// one-way option form a class, and classes reach classes.
///
/// `classOf[k]` is the class of setting `k`; `reachers[q]` lists the classes from which class `q` is reached, `q`
/// itself among them. With no one-way option there is a single class.
record Directions(int[] classOf, int[][] reachers) {

    static Directions of(Space space, int party) {
        Space.Axis axis = space.axis(party);
        List<GameOption> options =
                axis.owned().stream().map(space.game().options()::get).toList();
        long notTaken = mask(options, option -> !option.canTake());
        long notDropped = mask(options, option -> !option.canDrop());
        long[] settings = Arrays.stream(axis.own())
                .map(setting -> setting & (notTaken | notDropped))
                .toArray();
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        int[] classOf = Arrays.stream(settings)
                .mapToInt(setting -> numbers.computeIfAbsent(setting, _ -> numbers.size()))
                .toArray();
        long[] classes = numbers.keySet().stream().mapToLong(key -> key).toArray();
        int[][] reachers = Arrays.stream(classes)
                .mapToObj(to -> IntStream.range(0, classes.length)
                        .filter(from ->
                                (to & ~classes[from] & notTaken) == 0 && (classes[from] & ~to & notDropped) == 0)
                        .toArray())
                .toArray(int[][]::new);
        return new Directions(classOf, reachers);
    }

    /// The party's options of a kind, its first option lowest.
    private static long mask(List<GameOption> options, Predicate<GameOption> which) {
        long mask = 0;
        for (int k = 0; k < options.size(); k++) {
            mask |= which.test(options.get(k)) ? 1L << k : 0;
        }
        return mask;
    }

    /// Whether the party may change from one setting to another.
    boolean leads(int from, int to) {
        if (reachers.length == 1) {
            return true;
        }
        for (int reacher : reachers[classOf[to]]) {
            if (reacher == classOf[from]) {
                return true;
            }
        }
        return false;
    }

    int classes() {
        return reachers.length;
    }
}
