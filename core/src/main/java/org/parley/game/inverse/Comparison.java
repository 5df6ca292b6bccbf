package org.parley.game.inverse;

/// That a state is at least as good as another, whatever the order of the rungs: of those in which the two differ the
/// first is one that only the state asked about has.
///
/// `has` are the rungs true there and not in the other state, `lacks` those the other way round, as bits; the two
/// never overlap.
public record Comparison(long has, long lacks) {

    public Comparison {
        if ((has & lacks) != 0) {
            throw new IllegalArgumentException("rungs on both sides: " + Long.toBinaryString(has & lacks));
        }
    }

    /// That a state of the first view is at least as good as one of the second.
    static Comparison of(long view, long other) {
        return new Comparison(view & ~other, other & ~view);
    }

    /// True in every order.
    public boolean isAlways() {
        return lacks == 0;
    }

    /// False in every order.
    public boolean isNever() {
        return has == 0 && lacks != 0;
    }

    /// Whether it is true in the present order.
    public boolean isMet() {
        return lacks == 0 || (has != 0 && Long.lowestOneBit(has) < Long.lowestOneBit(lacks));
    }

    /// Whether every order that makes this true makes the other true.
    boolean implies(Comparison other) {
        return other.isAlways() || isNever() || ((has & ~other.has) == 0 && (other.lacks & ~lacks) == 0);
    }

    /// At least so many swaps make an open comparison true, counting rungs not in `placed`: the first of `has` has to
    /// pass the first of `lacks`, and each rung between the two ends up on the other side of one of them.
    int atLeast(long placed) {
        long first = Long.lowestOneBit(lacks);
        long passing = Long.lowestOneBit(has);
        return Long.bitCount(~placed & Math.max(passing - first, 0));
    }
}
