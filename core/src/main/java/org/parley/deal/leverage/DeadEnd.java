package org.parley.deal.leverage;

import java.util.BitSet;
import java.util.List;

/// Where no set of calls reaches a goal: as many as can be pulled together of those that any reason for falling short
/// speaks of. No further lever helps.
///
/// In the order of the file; a lever with which no completion would be left is passed over, and looked at again once
/// another has been pulled.
record DeadEnd(Trials trials, List<Conflict> conflicts) {

    Calls calls() {
        BitSet open = new BitSet();
        conflicts.forEach(conflict -> open.or(conflict.against()));
        BitSet calls = new BitSet();
        for (int lever = open.nextSetBit(0); lever >= 0; lever = open.nextSetBit(lever + 1)) {
            calls.set(lever);
            if (trials.mayHappen(Calls.of(calls))) {
                open.clear(lever);
                lever = -1;
            } else {
                calls.clear(lever);
            }
        }
        return Calls.of(calls);
    }
}
