package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// How few swaps of neighbouring rungs meet a demand.
///
/// An order is the list of rungs, most important first, by their places in the present order.
public sealed interface Reordering {

    /// No fewer swaps do. `orders` many orders do with so many; `first` are the first of them, in the order of their
    /// rungs.
    record Least(int swaps, BigInteger orders, List<List<Integer>> first) implements Reordering {
        public Least {
            first = List.copyOf(first);
        }
    }

    /// The search was stopped: fewer than `atLeast` do not do; `found` is the best order it had come by.
    record Stopped(int atLeast, Optional<Found> found) implements Reordering {}

    /// An order that does, though perhaps not the nearest.
    record Found(int swaps, List<Integer> order) {}

    /// No order meets the demand.
    record Never() implements Reordering {}

    /// The search was ended because more than `swaps` are needed, which was all the caller cared to know.
    record MoreThan(int swaps) implements Reordering {}
}
