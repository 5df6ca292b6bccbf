package org.parley.game.space;

import java.util.function.IntConsumer;

/// Walks over the one-bits of a bit array.
public final class Words {

    private Words() {}

    public static void forEach(long[] bits, IntConsumer visit) {
        for (int w = 0; w < bits.length; w++) {
            for (long rest = bits[w]; rest != 0; rest &= rest - 1) {
                visit.accept(w << 6 | Long.numberOfTrailingZeros(rest));
            }
        }
    }

    public static long count(long[] bits) {
        long count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
