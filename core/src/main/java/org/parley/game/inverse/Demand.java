package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What a party's order has to satisfy for one state to be stable for it: every clause, each in one of its ways.
///
/// There is a clause for each move that can be an improvement; its ways are "it is none" and one for each answer that
/// deters. No clauses: stable in every order. A clause without a way: in none.
///
/// Source: KinsaraKilgourHipel2015 (patterns of conditions).
public record Demand(List<Clause> clauses) {

    private static final Comparator<Comparison> BY_RUNGS =
            Comparator.comparingLong(Comparison::has).thenComparingLong(Comparison::lacks);
    private static final Comparator<Way> BY_COMPARISONS = lexicographic(BY_RUNGS, Way::all);
    private static final Comparator<Clause> BY_WAYS = lexicographic(BY_COMPARISONS, Clause::ways);

    public Demand {
        clauses = List.copyOf(clauses);
    }

    /// One way is enough.
    public record Clause(List<Way> ways) {
        public Clause {
            ways = List.copyOf(ways);
        }

        /// The ways that say something, each in few words, none that another makes superfluous.
        static Clause reduced(List<Way> ways) {
            List<Way> possible =
                    ways.stream().filter(way -> !way.isNever()).distinct().toList();
            return new Clause(weakest(possible, Way::implies).stream()
                    .sorted(BY_COMPARISONS)
                    .toList());
        }

        boolean isAlways() {
            return ways.stream().anyMatch(way -> way.all().isEmpty());
        }

        /// Whether every order that satisfies this clause satisfies the other.
        boolean implies(Clause other) {
            return ways.stream().allMatch(way -> other.ways.stream().anyMatch(way::implies));
        }
    }

    /// All of the comparisons; none of them at all is true in every order.
    public record Way(List<Comparison> all) {
        public Way {
            all = List.copyOf(all);
        }

        /// Without comparisons that are always true or follow from another.
        static Way reduced(List<Comparison> all) {
            List<Comparison> open =
                    all.stream().filter(c -> !c.isAlways()).distinct().toList();
            return new Way(weakest(open, (a, b) -> b.implies(a)).stream()
                    .sorted(BY_RUNGS)
                    .toList());
        }

        boolean isNever() {
            return all.stream().anyMatch(Comparison::isNever);
        }

        boolean implies(Way other) {
            return other.all.stream().allMatch(c -> all.stream().anyMatch(mine -> mine.implies(c)));
        }
    }

    /// All clauses, without those that are always satisfied or follow from another.
    static Demand reduced(List<Clause> clauses) {
        List<Clause> open =
                clauses.stream().filter(clause -> !clause.isAlways()).distinct().toList();
        return new Demand(
                weakest(open, (a, b) -> b.implies(a)).stream().sorted(BY_WAYS).toList());
    }

    public boolean isAlways() {
        return clauses.isEmpty();
    }

    /// Whether the demand is met where `isMet` says which comparisons are.
    boolean isMet(Predicate<Comparison> isMet) {
        return clauses.stream()
                .allMatch(clause -> clause.ways().stream()
                        .anyMatch(way -> way.all().stream().allMatch(isMet)));
    }

    private interface Implies<T> {
        boolean test(T one, T other);
    }

    /// The items that do not imply another one; of items that imply each other the first.
    private static <T> List<T> weakest(List<T> items, Implies<T> implies) {
        List<T> kept = new ArrayList<>();
        for (T item : items) {
            if (kept.stream().noneMatch(k -> implies.test(item, k))) {
                kept.removeIf(k -> implies.test(k, item));
                kept.add(item);
            }
        }
        return kept;
    }

    private static <T, S> Comparator<T> lexicographic(
            Comparator<S> byItem, java.util.function.Function<T, List<S>> items) {
        return (a, b) -> {
            List<S> left = items.apply(a);
            List<S> right = items.apply(b);
            for (int k = 0; k < Math.min(left.size(), right.size()); k++) {
                int order = byItem.compare(left.get(k), right.get(k));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.size(), right.size());
        };
    }
}
