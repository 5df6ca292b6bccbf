package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.game.State;

/// The least change under which some state of a family is stable: each different demand is solved once, the most
/// promising first, and none further than the best found.
final class Family {

    /// How many nearest orders of one demand are listed, to find those that serve most states.
    private static final int LISTED = 200;

    private final int rungs;
    private final Budget budget;
    private final List<Solved> nearest = new ArrayList<>();
    private int best = Integer.MAX_VALUE;
    private int open = Integer.MAX_VALUE;
    private Optional<Solved> found = Optional.empty();

    private Family(int rungs, Budget budget) {
        this.rungs = rungs;
        this.budget = budget;
    }

    /// What a search over a family comes to; `at` is the first state among those that need least.
    sealed interface Outcome {
        record Exact(int swaps, long completions, BigInteger orders, boolean more, List<Nearest> first, State at)
                implements Outcome {}

        record Stopped(int atLeast, Optional<Nearest> found, State at) implements Outcome {}

        record Never(State at) implements Outcome {}
    }

    /// An order, the swaps to it, and how many states it is known to make stable.
    record Nearest(int swaps, List<Integer> order, long completions) {}

    private record Solved(List<State> states, int swaps, BigInteger orders, List<List<Integer>> first) {}

    /// Searches, given each state's demand; at least one state.
    static Outcome of(int rungs, Map<State, Demand> demands, Budget budget) {
        Family family = new Family(rungs, budget);
        Map<Demand, List<State>> states = new LinkedHashMap<>();
        demands.forEach((state, demand) ->
                states.computeIfAbsent(demand, _ -> new ArrayList<>()).add(state));
        states.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> family.atLeast(e.getKey())))
                .forEach(e -> family.solve(e.getKey(), e.getValue()));
        return family.outcome(demands.keySet().iterator().next());
    }

    private int atLeast(Demand demand) {
        Puzzle puzzle = new Puzzle(rungs, demand);
        return puzzle.atLeast(puzzle.start());
    }

    private void solve(Demand demand, List<State> states) {
        if (budget.isSpent()) {
            open = Math.min(open, atLeast(demand));
            return;
        }
        switch (Search.of(rungs, demand, best, LISTED, budget)) {
            case Reordering.Least(int swaps, BigInteger orders, var first) -> {
                if (swaps < best) {
                    nearest.clear();
                    best = swaps;
                }
                nearest.add(new Solved(states, swaps, orders, first));
            }
            case Reordering.Stopped(int atLeast, var better) -> {
                open = Math.min(open, atLeast);
                found = better.map(f -> new Solved(states, f.swaps(), BigInteger.ONE, List.of(f.order())));
            }
            case Reordering.Never _, Reordering.MoreThan _ -> {}
        }
    }

    private Outcome outcome(State first) {
        if (open < best) {
            Optional<Solved> known = found.filter(f -> f.swaps() < best)
                    .or(() -> nearest.stream().findFirst());
            return new Outcome.Stopped(
                    open,
                    known.map(s -> new Nearest(
                            s.swaps(), s.first().getFirst(), s.states().size())),
                    known.map(s -> s.states().getFirst()).orElse(first));
        }
        return nearest.isEmpty() ? new Outcome.Never(first) : exact();
    }

    private Outcome exact() {
        Map<List<Integer>, Long> served = new HashMap<>();
        for (Solved solved : nearest) {
            solved.first()
                    .forEach(order -> served.merge(order, (long) solved.states().size(), Long::sum));
        }
        boolean all = nearest.stream()
                .allMatch(s -> s.orders().equals(BigInteger.valueOf(s.first().size())));
        boolean one = nearest.size() == 1;
        return new Outcome.Exact(
                best,
                nearest.stream().mapToLong(s -> s.states().size()).sum(),
                one ? nearest.getFirst().orders() : BigInteger.valueOf(served.size()),
                open == best || (!one && !all),
                served.entrySet().stream()
                        .map(e -> new Nearest(best, e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingLong(Nearest::completions)
                                .reversed()
                                .thenComparing(Nearest::order, Family::compare))
                        .toList(),
                nearest.stream()
                        .map(s -> s.states().getFirst())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int k = 0; k < a.size(); k++) {
            int order = Integer.compare(a.get(k), b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
