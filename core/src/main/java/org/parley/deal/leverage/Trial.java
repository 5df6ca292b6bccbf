package org.parley.deal.leverage;

import java.util.Set;

/// What a set of calls comes to.
sealed interface Trial {

    Calls calls();

    /// The goal is reached.
    record Reached(Calls calls) implements Trial {}

    /// It falls short; every larger set that reaches the goal has at least one of the further levers `towards` it.
    record FallsShort(Calls calls, Set<Integer> towards) implements Trial {
        public FallsShort {
            towards = Set.copyOf(towards);
        }
    }
}
