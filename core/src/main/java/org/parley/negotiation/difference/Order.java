package org.parley.negotiation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The order of keys that two lists give differently.
///
/// What both lists have stays in place as far as a longest common subsequence goes; the rest has moved. Of several such
/// subsequences the one whose keys come first in the first list: a want that is raised moves, not those it passes.
final class Order {

    private Order() {}

    /// The keys both lists have that have moved, in the order of the second.
    static List<String> moved(List<String> a, List<String> b) {
        List<String> common = a.stream().filter(b::contains).toList();
        int[] places = common.stream().mapToInt(b::indexOf).toArray();
        Set<Integer> stay = longestRising(places);
        return b.stream()
                .filter(common::contains)
                .filter(key -> !stay.contains(b.indexOf(key)))
                .toList();
    }

    /// The values of a longest rising subsequence, the first found from the left.
    private static Set<Integer> longestRising(int[] values) {
        int[] from = new int[values.length];
        for (int i = values.length - 1; i >= 0; i--) {
            from[i] = 1;
            for (int j = i + 1; j < values.length; j++) {
                from[i] = values[j] > values[i] ? Math.max(from[i], from[j] + 1) : from[i];
            }
        }
        Set<Integer> chosen = new TreeSet<>();
        int left = 0;
        for (int length : from) {
            left = Math.max(left, length);
        }
        int last = -1;
        for (int i = 0; i < values.length && left > 0; i++) {
            if (from[i] == left && values[i] > last) {
                chosen.add(values[i]);
                last = values[i];
                left--;
            }
        }
        return chosen;
    }

    /// The keys `fromA` and `fromB` let through in one order: those of the first list as they stand there, then each of
    /// the second directly behind the one that stands before it there, be it from the first list too and unmoved.
    static List<String> mixed(
            List<String> a, List<String> b, Predicate<String> fromA, Predicate<String> fromB, List<String> moved) {
        List<String> order = new ArrayList<>(a.stream().filter(fromA).toList());
        int behind = 0;
        for (String key : b) {
            if (fromB.test(key)) {
                order.add(behind, key);
                behind++;
            } else if (order.contains(key) && !moved.contains(key)) {
                behind = order.indexOf(key) + 1;
            }
        }
        return order;
    }
}
