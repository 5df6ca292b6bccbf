package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds the smallest sets of calls that reach a verdict, or that there are none.
///
/// Breadth first: a set that falls short is enlarged by each lever that could matter to why it does (`Conflict`), so
/// every set that reaches the verdict is met by way of its own parts. Minimal hitting sets grown as a tree; Source:
/// Reiter1987.
final class LeverSearch {

    /// How many more sets than the best ones are looked for.
    static final int MORE = 3;

    /// So many sets may be looked at for each that may be judged.
    private static final int LOOKS = 20;

    private final Trials trials;
    private final int levers;
    private final int most;
    private final List<Calls> found = new ArrayList<>();
    private final List<Calls> deadEnds = new ArrayList<>();

    /// `most` is how many sets may be judged.
    LeverSearch(Trials trials, int levers, int most) {
        this.trials = trials;
        this.levers = levers;
        this.most = most;
    }

    /// What was found: sets in order of size, `deadEnds` that fall short and that no further lever helps, `tried`
    /// sets looked at, and where the search had to stop, the size of sets of which all were.
    record Sets(List<Calls> found, List<Calls> deadEnds, Set<Calls> tried, Optional<Integer> settledTo) {}

    Sets search() {
        SortedSet<Calls> level = new TreeSet<>(List.of(Calls.NONE));
        int best = Integer.MAX_VALUE;
        for (int size = 0; !level.isEmpty() && size <= (long) best + 1; size++) {
            SortedSet<Calls> next = new TreeSet<>();
            for (Calls calls : level) {
                if (trials.judged() >= most || trials.tried().size() >= LOOKS * most) {
                    return new Sets(found, deadEnds, trials.tried(), Optional.of(size - 1));
                }
                look(trials.of(calls), next);
            }
            if (best == Integer.MAX_VALUE && !found.isEmpty()) {
                best = size;
            } else if (found.size() > MORE) {
                break;
            }
            level = next;
        }
        return new Sets(found, deadEnds, trials.tried(), Optional.empty());
    }

    private void look(Trial trial, SortedSet<Calls> next) {
        switch (trial) {
            case Trial.FallsShort(Calls calls, Set<Integer> towards) -> {
                towards.forEach(lever -> next.add(calls.with(lever)));
                if (towards.isEmpty()) {
                    deadEnds.add(calls);
                }
            }
            case Trial.Reached(Calls calls) -> {
                if (counts(calls)) {
                    found.add(calls);
                }
                IntStream.range(0, levers).filter(l -> !calls.contains(l)).forEach(l -> next.add(calls.with(l)));
            }
        }
    }

    /// Whether the effect of every lever is needed: taking an option alone is not leverage.
    private boolean counts(Calls calls) {
        return calls.levers().stream().noneMatch(lever -> trials.isReachedWithout(calls, lever));
    }
}
