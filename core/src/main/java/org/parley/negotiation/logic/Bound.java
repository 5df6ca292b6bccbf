package org.parley.negotiation.logic;

/// How many of a list of conditions have to be true.
public sealed interface Bound {

    record AtLeast(int n) implements Bound {
        public AtLeast {
            notNegative(n);
        }
    }

    record AtMost(int n) implements Bound {
        public AtMost {
            notNegative(n);
        }
    }

    record Exactly(int n) implements Bound {
        public Exactly {
            notNegative(n);
        }
    }

    record All() implements Bound {}

    record Any() implements Bound {}

    record None() implements Bound {}

    /// Whether `count` true conditions out of `total` satisfy this bound.
    default boolean admits(int count, int total) {
        return switch (this) {
            case AtLeast(int n) -> count >= n;
            case AtMost(int n) -> count <= n;
            case Exactly(int n) -> count == n;
            case All() -> count == total;
            case Any() -> count > 0;
            case None() -> count == 0;
        };
    }

    /// The words before the bracket, as in `at least 2 of`.
    default String words() {
        return switch (this) {
            case AtLeast(int n) -> "at least " + n + " of";
            case AtMost(int n) -> "at most " + n + " of";
            case Exactly(int n) -> "exactly " + n + " of";
            case All() -> "all of";
            case Any() -> "any of";
            case None() -> "none of";
        };
    }

    private static void notNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a count is not negative, found " + n);
        }
    }
}
