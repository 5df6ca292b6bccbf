package org.parley.game.space;

import java.util.List;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Conditions evaluated on every state of a space at once, 64 states to a word.
///
/// Bit `k` of word `w` speaks of state `64 w + k`; bits beyond the last state are zero. Costs one pass over the
/// words per part of a condition.
public final class Bits {

    private final Space space;
    private final Terms terms;
    private final int words;

    public Bits(Space space) {
        this.space = space;
        this.terms = new Terms(space.game());
        this.words = (space.size() + 63) / 64;
    }

    int words() {
        return words;
    }

    /// The states in which the condition is true; a fresh array.
    public long[] where(Condition condition) {
        return switch (condition) {
            case Ref ref -> column(terms.number(ref));
            case Not(Condition of) -> not(where(of));
            case And(List<Condition> parts) ->
                parts.stream().map(this::where).reduce(Bits::and).orElseThrow();
            case Or(List<Condition> parts) ->
                parts.stream().map(this::where).reduce(Bits::or).orElseThrow();
            case Link(Condition left, Condition.Joint joint, Condition right) ->
                linked(where(left), joint, where(right));
            case Count count -> counted(count);
        };
    }

    /// The states in which none of the conditions is true; a fresh array.
    public long[] outside(List<Condition> conditions) {
        long[] outside = all();
        conditions.forEach(condition -> and(outside, not(where(condition))));
        return outside;
    }

    /// Every state of the space.
    public long[] all() {
        long[] all = new long[words];
        fill(all, 0, space.size());
        return all;
    }

    private long[] column(int option) {
        Axis axis = space.axis(space.game().options().get(option).owner());
        long[] column = new long[words];
        int line = axis.stride() * axis.count();
        for (int setting = 0; setting < axis.count(); setting++) {
            if (axis.settings().get(setting).taken(option)) {
                for (int from = setting * axis.stride(); from < space.size(); from += line) {
                    fill(column, from, from + axis.stride());
                }
            }
        }
        return column;
    }

    private static void fill(long[] bits, int from, int to) {
        if (from == to) {
            return;
        }
        int first = from / 64;
        int last = (to - 1) / 64;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            bits[first] |= head & tail;
            return;
        }
        bits[first] |= head;
        for (int w = first + 1; w < last; w++) {
            bits[w] = -1L;
        }
        bits[last] |= tail;
    }

    private long[] linked(long[] left, Condition.Joint joint, long[] right) {
        return switch (joint) {
            case IF -> or(left, not(right));
            case ONLY_IF -> or(right, not(left));
            case IFF -> not(xor(left, right));
        };
    }

    /// Counts in parallel: `met[k]` are the states in which at least `k` of the parts seen so far are true.
    private long[] counted(Count count) {
        int n = count.of().size();
        long[][] met = new long[n + 1][words];
        met[0] = all();
        for (Condition part : count.of()) {
            long[] truth = where(part);
            for (int k = n; k > 0; k--) {
                or(met[k], and(truth.clone(), met[k - 1]));
            }
        }
        long[] admitted = new long[words];
        for (int k = 0; k <= n; k++) {
            if (count.bound().admits(k, n)) {
                or(admitted, k == n ? met[n] : and(not(met[k + 1].clone()), met[k]));
            }
        }
        return admitted;
    }

    /// `a` becomes the complement of itself within the space.
    public long[] not(long[] a) {
        for (int w = 0; w < a.length; w++) {
            a[w] = ~a[w];
        }
        if (space.size() % 64 != 0) {
            a[a.length - 1] &= -1L >>> -space.size();
        }
        return a;
    }

    /// `a` becomes the intersection with `b`; so with `or` and `xor`.
    public static long[] and(long[] a, long[] b) {
        for (int w = 0; w < a.length; w++) {
            a[w] &= b[w];
        }
        return a;
    }

    public static long[] or(long[] a, long[] b) {
        for (int w = 0; w < a.length; w++) {
            a[w] |= b[w];
        }
        return a;
    }

    private static long[] xor(long[] a, long[] b) {
        for (int w = 0; w < a.length; w++) {
            a[w] ^= b[w];
        }
        return a;
    }

    public static boolean get(long[] bits, int number) {
        return (bits[number >> 6] >>> number & 1) != 0;
    }

    public static void set(long[] bits, int number) {
        bits[number >> 6] |= 1L << number;
    }
}
