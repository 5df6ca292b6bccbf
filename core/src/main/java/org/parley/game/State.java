package org.parley.game;

import java.util.Arrays;
import org.parley.negotiation.model.Pattern;

/// A truth value for every option of a game. Two states are the same when their patterns are.
///
/// Immutable; options are numbered as in the game, any number of them.
public final class State implements Comparable<State> {

    private final int size;
    private final long[] words;

    private State(int size, long[] words) {
        this.size = size;
        this.words = words;
    }

    /// The state of `size` options in which none is taken.
    public static State none(int size) {
        return new State(size, new long[(size + 63) / 64]);
    }

    /// The state whose options 0 to 63 are the bits of `bits`, lowest first; at most 64 options.
    public static State ofBits(int size, long bits) {
        if (size > 64) {
            throw new IllegalArgumentException("bits hold at most 64 options, found " + size);
        }
        return new State(size, size == 0 ? new long[0] : new long[] {bits});
    }

    /// The state a full pattern such as `YNNY` names.
    public static State of(String pattern) {
        State state = none(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case 'Y' -> state.words[i / 64] |= 1L << i;
                case 'N' -> {}
                default -> throw new IllegalArgumentException("a state has only Y and N, found \"" + pattern + "\"");
            }
        }
        return state;
    }

    public int size() {
        return size;
    }

    public boolean taken(int option) {
        return (words[option / 64] >>> option & 1) != 0;
    }

    /// The same state but for one option.
    public State with(int option, boolean taken) {
        if (taken(option) == taken) {
            return this;
        }
        long[] changed = words.clone();
        changed[option / 64] ^= 1L << option;
        return new State(size, changed);
    }

    /// This state with the options of `mask` as they are in `other`.
    public State with(State mask, State other) {
        long[] changed = words.clone();
        for (int w = 0; w < changed.length; w++) {
            changed[w] = (changed[w] & ~mask.words[w]) | (other.words[w] & mask.words[w]);
        }
        return new State(size, changed);
    }

    /// The options in which the two states differ, as the taken ones of a state.
    public State difference(State other) {
        long[] difference = words.clone();
        for (int w = 0; w < difference.length; w++) {
            difference[w] ^= other.words[w];
        }
        return new State(size, difference);
    }

    /// How many options are taken.
    public int takenCount() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// Whether some option of `mask` is taken in `to` and not here.
    boolean takes(State mask, State to) {
        for (int w = 0; w < words.length; w++) {
            if ((to.words[w] & ~words[w] & mask.words[w]) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a pattern over all options fits.
    public boolean fits(Pattern pattern) {
        for (int o = 0; o < size; o++) {
            if (!pattern.isFree(o) && pattern.isTaken(o) != taken(o)) {
                return false;
            }
        }
        return true;
    }

    /// Whether every option is as in one of the two states.
    public boolean isBetween(State a, State b) {
        for (int w = 0; w < words.length; w++) {
            if (((words[w] ^ a.words[w]) & ~(a.words[w] ^ b.words[w])) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Options 0 to 63 as bits, lowest first.
    public long bits() {
        return words.length == 0 ? 0 : words[0];
    }

    /// `Y` and `N` for every option in order.
    public String pattern() {
        StringBuilder pattern = new StringBuilder(size);
        for (int i = 0; i < size; i++) {
            pattern.append(taken(i) ? 'Y' : 'N');
        }
        return pattern.toString();
    }

    /// In the order of patterns read from the first option, not taken before taken.
    @Override
    public int compareTo(State other) {
        for (int w = 0; w < words.length; w++) {
            int order = Long.compareUnsigned(Long.reverse(words[w]), Long.reverse(other.words[w]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(size, other.size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State that && size == that.size && Arrays.equals(words, that.words);
    }

    /// Mixes all bits: families of states differ in a few options only, often the same high ones.
    @Override
    public int hashCode() {
        long hash = size;
        for (long word : words) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    @Override
    public String toString() {
        return pattern();
    }
}
