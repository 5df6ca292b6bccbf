package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the smallest sets of calls that reach a verdict, or that there are none.
///
/// By size: every set of a size that no known conflict rules out is tried, and each that falls short adds conflicts
/// that rule out others. The sets of a size are gone through as a tree: each conflict is met by one of the further
/// levers against it, and a branch leaves out the levers of the branches before it. Source: Reiter1987.
final class LeverSearch {

    /// How many more sets than the best ones are looked for.
    static final int MORE = 3;

    /// So many sets may be looked at for each that may be judged.
    private static final int LOOKS = 20;

    private final Trials trials;
    private final Goal goal;
    private final int most;
    private final int judgedBefore;
    private final int triedBefore;
    private final List<Conflict> conflicts;
    private final List<Calls> found = new ArrayList<>();
    private final Map<Integer, Integer> timesNeedless = new HashMap<>();
    private int size;
    private boolean isCut;
    private boolean isReached;

    /// `most` is how many sets may be judged; `conflicts` are known and are added to.
    LeverSearch(Trials trials, Goal goal, int most, List<Conflict> conflicts) {
        this.trials = trials;
        this.goal = goal;
        this.most = most;
        this.conflicts = conflicts;
        this.judgedBefore = trials.judged();
        this.triedBefore = trials.tried().size();
    }

    /// What was found: sets in order of size; whether any set reached the goal, even one that does not count; and where
    /// the search had to stop, the size of sets of which all were tried.
    record Sets(List<Calls> found, boolean reached, Optional<Integer> settledTo) {

        /// Whether it is settled that no set reaches the goal.
        boolean isNone() {
            return !reached && settledTo.isEmpty();
        }
    }

    Sets search() {
        int last = trials.levers();
        for (size = 0; size <= last; size++) {
            isCut = false;
            boolean isDone = grow(new BitSet(), new BitSet());
            if (!isDone) {
                return sets(Optional.of(size - 1));
            }
            if (last == trials.levers() && !found.isEmpty()) {
                last = found.size() > MORE ? size : Math.min(last, size + 1);
            }
            if (!isCut) {
                break;
            }
        }
        return sets(Optional.empty());
    }

    private Sets sets(Optional<Integer> settledTo) {
        return new Sets(found.stream().sorted().toList(), isReached, settledTo);
    }

    /// Tries the sets of the size that have these levers and none of those left out; false where the search has to
    /// stop.
    private boolean grow(BitSet calls, BitSet leftOut) {
        Optional<Conflict> conflict = tightest(calls, leftOut);
        BitSet further = new BitSet();
        conflict.ifPresentOrElse(c -> further.or(c.against()), () -> further.set(0, trials.levers()));
        further.andNot(calls);
        further.andNot(leftOut);
        if (calls.cardinality() == size) {
            isCut |= !further.isEmpty();
            return conflict.isPresent() || isTried(Calls.of(calls));
        }
        BitSet without = (BitSet) leftOut.clone();
        for (int lever = further.nextSetBit(0); lever >= 0; lever = further.nextSetBit(lever + 1)) {
            BitSet more = (BitSet) calls.clone();
            more.set(lever);
            if (!grow(more, without)) {
                return false;
            }
            without.set(lever);
        }
        return true;
    }

    /// The conflict about these calls that leaves fewest ways on.
    private Optional<Conflict> tightest(BitSet calls, BitSet leftOut) {
        Optional<Conflict> tightest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Conflict conflict : conflicts) {
            if (conflict.stands(calls)) {
                BitSet further = (BitSet) conflict.against().clone();
                further.andNot(leftOut);
                if (further.cardinality() < least) {
                    least = further.cardinality();
                    tightest = Optional.of(conflict);
                }
            }
        }
        return tightest;
    }

    private boolean isTried(Calls calls) {
        if (trials.judged() - judgedBefore >= most || trials.tried().size() - triedBefore >= LOOKS * most) {
            return false;
        }
        List<Conflict> more = trials.of(calls, goal);
        conflicts.addAll(more);
        isReached |= more.isEmpty();
        if (more.isEmpty() && counts(calls)) {
            found.add(calls);
        }
        return true;
    }

    /// Whether the effect of every lever is needed: taking an option alone is not leverage. Levers whose effect was not
    /// needed in other sets are looked at first.
    private boolean counts(Calls calls) {
        Optional<Integer> needless = calls.levers().stream()
                .sorted(Comparator.comparingInt(lever -> -needless(lever)))
                .filter(lever -> trials.isReachedWithout(calls, lever, goal))
                .findFirst();
        needless.ifPresent(lever -> timesNeedless.merge(lever, 1, Integer::sum));
        return needless.isEmpty();
    }

    private int needless(int lever) {
        return timesNeedless.getOrDefault(lever, 0);
    }
}
