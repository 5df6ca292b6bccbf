package org.parley.deal.leverage;

import java.util.BitSet;

/// What is settled about the levers of a file: these are pulled, these are not, and the rest is open.
record Choice(BitSet pulled, BitSet unpulled) {

    Choice {
        pulled = (BitSet) pulled.clone();
        unpulled = (BitSet) unpulled.clone();
    }

    /// One set of calls: nothing is open among so many levers.
    static Choice of(Calls calls, int levers) {
        BitSet pulled = calls.bits();
        BitSet unpulled = new BitSet();
        unpulled.set(0, levers);
        unpulled.andNot(pulled);
        return new Choice(pulled, unpulled);
    }

    boolean isOpen(int lever) {
        return !pulled.get(lever) && !unpulled.get(lever);
    }

    /// Whether what is asked of levers is so in every set of calls of this choice.
    boolean settles(Conflict asked) {
        return isWithin(asked.with(), pulled) && isWithin(asked.against(), unpulled);
    }

    /// The same with some levers left open.
    Choice without(BitSet levers) {
        BitSet fewer = (BitSet) pulled.clone();
        fewer.andNot(levers);
        BitSet less = (BitSet) unpulled.clone();
        less.andNot(levers);
        return new Choice(fewer, less);
    }

    static boolean isWithin(BitSet some, BitSet all) {
        for (int k = some.nextSetBit(0); k >= 0; k = some.nextSetBit(k + 1)) {
            if (!all.get(k)) {
                return false;
            }
        }
        return true;
    }
}
