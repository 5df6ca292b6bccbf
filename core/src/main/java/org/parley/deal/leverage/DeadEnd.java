package org.parley.deal.leverage;

import java.util.BitSet;
import java.util.List;

/// A set of calls that falls short and that no further lever helps.
///
/// Where no set reaches a goal: from no call on, what the reason for falling short speaks of is added until no reason
/// speaks of any.
final class DeadEnd {

    private final Trials trials;
    private final Goal goal;

    DeadEnd(Trials trials, Goal goal) {
        this.trials = trials;
        this.goal = goal;
    }

    Calls calls() {
        BitSet calls = new BitSet();
        while (true) {
            List<Conflict> why = trials.of(Calls.of(calls), goal);
            BitSet further = why.getFirst().against();
            if (further.isEmpty()) {
                return Calls.of(calls);
            }
            calls.set(further.nextSetBit(0));
        }
    }
}
