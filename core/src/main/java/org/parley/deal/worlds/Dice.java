package org.parley.deal.worlds;

/// Chance from a seed, alike on every machine: SplitMix64.
///
/// Source: SteeleLeaFlood2014.
final class Dice {

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /// A number from 0 to `bound - 1`, each alike.
    int below(int bound) {
        long rest = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        long drawn = next();
        while (drawn >= rest) {
            drawn = next();
        }
        return (int) (drawn % bound);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }
}
