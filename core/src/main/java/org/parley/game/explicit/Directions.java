package org.parley.game.explicit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.space.Axis;
import org.parley.game.space.OneWay;

/// Which of a party's settings can become which, as far as one-way options decide: settings that agree on every
/// one-way option form a class, and classes reach classes.
///
/// `classOf[k]` is the class of setting `k`; `reachers[q]` lists the classes from which class `q` is reached, `q`
/// itself among them. With no one-way option there is a single class.
record Directions(int[] classOf, int[][] reachers) {

    static Directions of(Game game, Axis axis) {
        OneWay oneWay = OneWay.of(game, axis.owned());
        long[] settings =
                Arrays.stream(axis.own()).map(own -> own & oneWay.either()).toArray();
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        int[] classOf = Arrays.stream(settings)
                .mapToInt(setting -> numbers.computeIfAbsent(setting, _ -> numbers.size()))
                .toArray();
        long[] classes = numbers.keySet().stream().mapToLong(key -> key).toArray();
        int[][] reachers = Arrays.stream(classes)
                .mapToObj(to -> IntStream.range(0, classes.length)
                        .filter(from -> oneWay.leads(classes[from], to))
                        .toArray())
                .toArray(int[][]::new);
        return new Directions(classOf, reachers);
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
