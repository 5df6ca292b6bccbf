package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.game.stability.OutcomeVerdict;

/// What change of its own order would keep one party in a family of states, everybody else's as it is.
public sealed interface Needed {

    /// None: some completion is stable for it as things are.
    record Nothing() implements Needed {}

    /// So many swaps of neighbours and no fewer. `completions` many completions can be had for so many, by `orders`
    /// many
    /// orders (at least so many, where `more`). `first` are those that serve most completions, the one under which
    /// most of the family is left by nobody first.
    record Swaps(int swaps, long completions, BigInteger orders, boolean more, List<Alternative> first)
            implements Needed {
        public Swaps {
            first = List.copyOf(first);
        }
    }

    /// The search was stopped: fewer than `atLeast` do not do, and `found` does.
    record Stopped(int atLeast, Optional<Alternative> found) implements Needed {}

    /// No order of what it wants would do.
    record Never() implements Needed {}

    /// Its priorities are not in a form in which swaps are counted.
    record NotOrdered(Ladder.Reading why) implements Needed {}

    /// More than `states` states would have to be looked at.
    record TooLarge(long states) implements Needed {}

    /// An order that does, and what comes of it: at least so many completions `stable` for the party, and `after`, the
    /// verdict on the family when the party has this order, with exactly so many; empty where the engine declined.
    record Alternative(int swaps, List<Integer> order, long stable, Optional<OutcomeVerdict> after) {
        public Alternative {
            order = List.copyOf(order);
        }
    }
}
