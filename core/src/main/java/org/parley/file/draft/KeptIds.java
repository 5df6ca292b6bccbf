package org.parley.file.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parley.negotiation.model.Point;

/// Gives the clauses of a later version of a text the ids they had before.
///
/// The same words keep their id wherever they have moved to; then what is most alike does, a clause under its old
/// number before others. What is left gets an id that nothing had. Costs a comparison of each clause left with each.
public final class KeptIds {

    /// How alike two clauses are that have one number, at least, and two that have not.
    private static final double ALIKE_IN_PLACE = 0.35;

    private static final double ALIKE = 0.6;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}%]+");

    private final List<Point> before;
    private final List<Point> after;
    private final Map<Integer, Integer> kept = new TreeMap<>();
    private final Set<Integer> used = new HashSet<>();

    private KeptIds(List<Point> before, List<Point> after) {
        this.before = before;
        this.after = after;
    }

    /// The later clauses, in their order, under the ids they are to have.
    public static List<Point> of(List<Point> before, List<Point> after) {
        return new KeptIds(before, after).points();
    }

    private List<Point> points() {
        same();
        alike();
        Set<String> taken = new HashSet<>();
        before.forEach(point -> taken.add(point.id()));
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < after.size(); k++) {
            Point point = after.get(k);
            Integer old = kept.get(k);
            points.add(named(point, old != null ? before.get(old).id() : free(point.id(), taken)));
        }
        return points;
    }

    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int k = 2; !taken.add(id); k++) {
            id = wanted + "-x" + k;
        }
        return id;
    }

    private static Point named(Point point, String id) {
        return new Point(id, point.number(), point.heading(), point.place(), point.text());
    }

    /// Those with the same words: of several, each the first that is left, one with the same number before others.
    private void same() {
        for (boolean inPlace : List.of(true, false)) {
            for (int k = 0; k < after.size(); k++) {
                for (int old = 0; old < before.size(); old++) {
                    if (isLeft(old, k)
                            && words(before.get(old)).equals(words(after.get(k)))
                            && (!inPlace
                                    || before.get(old)
                                            .number()
                                            .equals(after.get(k).number()))) {
                        keep(old, k);
                    }
                }
            }
        }
    }

    private record Pair(int old, int fresh, double alike, boolean inPlace) {}

    private void alike() {
        List<Pair> pairs = new ArrayList<>();
        for (int k = 0; k < after.size(); k++) {
            for (int old = 0; old < before.size(); old++) {
                if (isLeft(old, k)) {
                    boolean inPlace = !before.get(old).number().isEmpty()
                            && before.get(old).number().equals(after.get(k).number());
                    double alike = alike(before.get(old), after.get(k));
                    if (alike >= (inPlace ? ALIKE_IN_PLACE : ALIKE)) {
                        pairs.add(new Pair(old, k, alike + (inPlace ? ALIKE - ALIKE_IN_PLACE : 0), inPlace));
                    }
                }
            }
        }
        pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::alike)
                        .reversed()
                        .thenComparingInt(Pair::fresh)
                        .thenComparingInt(Pair::old))
                .filter(pair -> isLeft(pair.old(), pair.fresh()))
                .forEach(pair -> keep(pair.old(), pair.fresh()));
    }

    private boolean isLeft(int old, int fresh) {
        return !used.contains(old) && !kept.containsKey(fresh);
    }

    private void keep(int old, int fresh) {
        if (isLeft(old, fresh)) {
            kept.put(fresh, old);
            used.add(old);
        }
    }

    /// The share of words two clauses have in common, counted as often as they stand in both, from 0 to 1.
    private static double alike(Point one, Point other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (a.size() + b.size());
    }

    private static List<String> words(Point point) {
        return WORDS.splitAsStream(point.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
