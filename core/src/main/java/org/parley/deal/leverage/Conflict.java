package org.parley.deal.leverage;

import java.util.BitSet;

/// Calls that fall short: every set with all of `with` and none of `against`.
record Conflict(BitSet with, BitSet against) {

    Conflict {
        with = (BitSet) with.clone();
        against = (BitSet) against.clone();
    }

    boolean stands(BitSet calls) {
        return !against.intersects(calls) && Choice.isWithin(with, calls);
    }
}
