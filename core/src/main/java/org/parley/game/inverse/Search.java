package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.parley.game.inverse.Puzzle.Position;

/// The fewest swaps of neighbouring rungs that meet a demand: a best-first search over the beginnings of orders.
///
/// The swaps between two orders are the pairs that stand the other way round (Kendall's distance), so placing a rung
/// costs one for each rung before it not placed yet. Beginnings that leave the same rungs and the same ways open are
/// one position: with one way a clause, as for R, these are at most two to the number of rungs (a dynamic programme
/// over sets); with more they are many more at worst. The estimate of what is still needed never falls by more than a
/// step costs, so the first solution met is the nearest (A*).
///
/// Source: HartNilssonRaphael1968; Kendall1938.
final class Search {

    private final Puzzle puzzle;
    private final int limit;
    private final Budget budget;
    private final Map<Position, Integer> swaps = new HashMap<>();
    private final PriorityQueue<Open> open = new PriorityQueue<>(Comparator.comparingInt(Open::total)
            .thenComparing(Comparator.comparingInt(Open::done).reversed()));

    /// A position to be looked at: swaps so far, and at least so many in all.
    private record Open(Position at, int swaps, int total) {
        int done() {
            return Long.bitCount(at.placed());
        }
    }

    private Search(Puzzle puzzle, int limit, Budget budget) {
        this.puzzle = puzzle;
        this.limit = limit;
        this.budget = budget;
    }

    /// The nearest orders of so many rungs, at most `list` of them listed. Orders further than `limit` swaps away are
    /// of no interest.
    static Reordering of(int rungs, Demand demand, int limit, int list, Budget budget) {
        Search search = new Search(new Puzzle(rungs, demand), limit, budget);
        try {
            return search.run(list);
        } catch (Budget.SpentException _) {
            return search.stopped();
        }
    }

    private Reordering run(int list) {
        Position start = puzzle.start();
        reach(start, 0);
        int best = Integer.MAX_VALUE;
        while (!open.isEmpty() && open.element().total() <= best) {
            Open next = open.element();
            if (next.total() > limit) {
                return new Reordering.MoreThan(limit);
            }
            open.remove();
            if (swaps.getOrDefault(next.at(), -1) == next.swaps()) {
                best = puzzle.isSolved(next.at()) ? next.swaps() : best;
                expand(next);
            }
        }
        return best == Integer.MAX_VALUE ? new Reordering.Never() : new Nearest(best).orders(start, list);
    }

    private void expand(Open next) {
        if (puzzle.isSolved(next.at())) {
            return;
        }
        budget.spend();
        for (int rung = 0; rung < puzzle.rungs(); rung++) {
            if (!next.at().has(rung)) {
                reach(puzzle.place(next.at(), rung), next.swaps() + next.at().cost(rung));
            }
        }
    }

    private void reach(Position at, int so) {
        int atLeast = puzzle.atLeast(at);
        if (atLeast < Integer.MAX_VALUE && so < swaps.getOrDefault(at, Integer.MAX_VALUE)) {
            swaps.put(at, so);
            open.add(new Open(at, so, so + atLeast));
        }
    }

    /// What is known when the search has to end: the bound is that of the next position.
    private Reordering stopped() {
        int atLeast = open.isEmpty() ? 0 : open.element().total();
        Optional<Reordering.Found> found = Beam.of(puzzle);
        return new Reordering.Stopped(
                Math.min(atLeast, found.map(Reordering.Found::swaps).orElse(atLeast)), found);
    }

    /// The orders that need no more than the fewest swaps, counted and listed from what the search has reached.
    private final class Nearest {

        private final int best;
        private final Map<Position, BigInteger> counts = new HashMap<>();

        Nearest(int best) {
            this.best = best;
        }

        Reordering orders(Position start, int list) {
            List<List<Integer>> first = new ArrayList<>();
            list(start, new ArrayList<>(), list, first);
            return new Reordering.Least(best, count(start), first);
        }

        private BigInteger count(Position at) {
            BigInteger known = counts.get(at);
            if (known == null) {
                known = BigInteger.ZERO;
                for (int rung : next(at)) {
                    known = known.add(count(puzzle.place(at, rung)));
                }
                known = ends(at) ? BigInteger.ONE : known;
                counts.put(at, known);
            }
            return known;
        }

        /// Whether what is left can stand in its present order, so that this is the one nearest order from here.
        private boolean ends(Position at) {
            return puzzle.isSolved(at) && swaps.getOrDefault(at, -1) == best;
        }

        /// The rungs by which the search reached another position within the fewest swaps.
        private List<Integer> next(Position at) {
            List<Integer> next = new ArrayList<>();
            int so = swaps.getOrDefault(at, best);
            for (int rung = 0; rung < puzzle.rungs() && !puzzle.isSolved(at); rung++) {
                if (!at.has(rung)) {
                    Position to = puzzle.place(at, rung);
                    int then = so + at.cost(rung);
                    if (swaps.getOrDefault(to, -1) == then && then <= best) {
                        next.add(rung);
                    }
                }
            }
            return next;
        }

        private void list(Position at, List<Integer> placed, int most, List<List<Integer>> found) {
            if (found.size() == most || count(at).signum() == 0) {
                return;
            }
            if (ends(at)) {
                found.add(puzzle.completed(placed));
                return;
            }
            for (int rung : next(at)) {
                placed.add(rung);
                list(puzzle.place(at, rung), placed, most, found);
                placed.removeLast();
            }
        }
    }
}
