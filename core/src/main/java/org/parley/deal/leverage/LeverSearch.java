package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Finds the smallest sets of calls that reach a verdict, or that there are none.
///
/// Breadth first: a set that falls short is enlarged by each lever that could matter to why it does (`Relevance`), so
/// every set that reaches the verdict is met by way of its own parts. Minimal hitting sets grown as a tree; Source:
/// Reiter1987.
final class LeverSearch {

    /// How many more sets than the best ones are looked for.
    private static final int MORE = 3;

    private final Trials trials;
    private final Goal goal;
    private final int levers;
    private final int most;
    private final List<Calls> found = new ArrayList<>();
    private final List<Trial> deadEnds = new ArrayList<>();

    /// `most` is how many sets may be tried.
    LeverSearch(Trials trials, Goal goal, int levers, int most) {
        this.trials = trials;
        this.goal = goal;
        this.levers = levers;
        this.most = most;
    }

    /// What was found: sets in order of size, `deadEnds` that fall short and that no further lever helps, and where the
    /// search had to stop, the size of sets of which all were tried.
    record Sets(List<Calls> found, List<Trial> deadEnds, Optional<Integer> settledTo) {}

    Sets search() {
        SortedSet<Calls> level = new TreeSet<>(List.of(Calls.NONE));
        int best = Integer.MAX_VALUE;
        for (int size = 0; !level.isEmpty() && size <= (long) best + 1; size++) {
            if (trials.count() + level.size() > most) {
                return new Sets(found, deadEnds, Optional.of(size - 1));
            }
            SortedSet<Calls> next = new TreeSet<>();
            for (Trial trial : trials.of(level)) {
                look(trial, next);
            }
            if (best == Integer.MAX_VALUE && !found.isEmpty()) {
                best = size;
            } else if (found.size() > MORE) {
                break;
            }
            level = next;
        }
        return new Sets(found, deadEnds, Optional.empty());
    }

    private void look(Trial trial, SortedSet<Calls> next) {
        Calls calls = trial.calls();
        if (!goal.isReached(trial.word())) {
            trial.towards(goal).forEach(lever -> next.add(calls.with(lever)));
            if (trial.towards(goal).isEmpty()) {
                deadEnds.add(trial);
            }
            return;
        }
        if (counts(calls)) {
            found.add(calls);
        }
        IntStream.range(0, levers).filter(l -> !calls.contains(l)).forEach(l -> next.add(calls.with(l)));
    }

    /// Whether the effect of every lever is needed: taking an option alone is not leverage.
    private boolean counts(Calls calls) {
        return calls.levers().stream()
                .noneMatch(lever -> goal.isReached(trials.without(calls, lever).word()));
    }
}
