package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.game.inverse.Demand.Clause;
import org.parley.game.inverse.Demand.Way;

/// A demand laid out for a search that fills an order from the top: after some rungs are placed, a comparison is
/// decided if one of its rungs is among them, by the first of those.
///
/// A position is the set of rungs placed and the ways that have failed. That is all that matters for the rest: of a way
/// that has not failed, each decided comparison is met. The ways of a clause that is met count as not failed.
final class Puzzle {

    private final int rungs;
    private final List<List<Test>> clauses = new ArrayList<>();
    private final int words;

    /// A way and its number.
    private record Test(int number, List<Comparison> all) {}

    /// Rungs placed and ways failed, both as bits.
    record Position(long placed, long[] failed) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Position(long p, long[] f) && placed == p && Arrays.equals(failed, f);
        }

        @Override
        public int hashCode() {
            long hash = (placed ^ Arrays.hashCode(failed)) * 0x9E3779B97F4A7C15L;
            return (int) (hash ^ hash >>> 32);
        }

        boolean has(int rung) {
            return (placed >>> rung & 1) != 0;
        }

        /// How many swaps it costs to place a rung next: one for each rung before it that is not placed.
        int cost(int rung) {
            return Long.bitCount(~placed & (1L << rung) - 1);
        }
    }

    Puzzle(int rungs, Demand demand) {
        this.rungs = rungs;
        int number = 0;
        for (Clause clause : demand.clauses()) {
            List<Test> tests = new ArrayList<>();
            for (Way way : clause.ways()) {
                tests.add(new Test(number++, way.all()));
            }
            clauses.add(tests);
        }
        this.words = number / 64 + 1;
    }

    int rungs() {
        return rungs;
    }

    Position start() {
        return new Position(0, new long[words]);
    }

    /// The position after a rung is placed next.
    Position place(Position at, int rung) {
        long bit = 1L << rung;
        long placed = at.placed | bit;
        long[] failed = at.failed.clone();
        for (List<Test> clause : clauses) {
            boolean met = false;
            for (Test test : clause) {
                if (isFailed(failed, test) || fails(test, at.placed, bit)) {
                    failed[test.number / 64] |= 1L << test.number;
                } else {
                    met |= isMet(test, placed);
                }
            }
            if (met) {
                clause.forEach(test -> failed[test.number / 64] &= ~(1L << test.number));
            }
        }
        return new Position(placed, failed);
    }

    /// At least so many swaps are still needed; `Integer.MAX_VALUE` when no order of the rest does.
    int atLeast(Position at) {
        int most = 0;
        for (List<Test> clause : clauses) {
            int least = Integer.MAX_VALUE;
            for (Test test : clause) {
                least = isFailed(at.failed, test) ? least : Math.min(least, atLeast(test, at.placed));
            }
            most = Math.max(most, least);
        }
        return most;
    }

    /// Whether every clause is met already.
    boolean isSolved(Position at) {
        return clauses.stream()
                .allMatch(clause ->
                        clause.stream().anyMatch(test -> !isFailed(at.failed, test) && isMet(test, at.placed)));
    }

    /// The whole order when what is not placed follows as it stands now.
    List<Integer> completed(List<Integer> placed) {
        List<Integer> order = new ArrayList<>(placed);
        for (int rung = 0; rung < rungs; rung++) {
            if (!placed.contains(rung)) {
                order.add(rung);
            }
        }
        return order;
    }

    private static boolean isFailed(long[] failed, Test test) {
        return (failed[test.number / 64] >>> test.number & 1) != 0;
    }

    private static boolean isOpen(Comparison comparison, long placed) {
        return ((comparison.has() | comparison.lacks()) & placed) == 0;
    }

    private static boolean fails(Test test, long placed, long bit) {
        for (Comparison comparison : test.all) {
            if ((comparison.lacks() & bit) != 0 && isOpen(comparison, placed)) {
                return true;
            }
        }
        return false;
    }

    /// Whether each comparison of a way that has not failed is decided.
    private static boolean isMet(Test test, long placed) {
        for (Comparison comparison : test.all) {
            if (isOpen(comparison, placed)) {
                return false;
            }
        }
        return true;
    }

    private static int atLeast(Test test, long placed) {
        int most = 0;
        for (Comparison comparison : test.all) {
            most = isOpen(comparison, placed) ? Math.max(most, comparison.atLeast(placed)) : most;
        }
        return most;
    }
}
