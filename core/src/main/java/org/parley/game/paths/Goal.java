package org.parley.game.paths;

import java.util.List;
import java.util.function.Predicate;
import org.parley.game.State;

/// Where a way is to lead: to any of some feasible states.
public sealed interface Goal {

    /// States that are listed.
    record Listed(List<State> states) implements Goal {
        public Listed {
            states = List.copyOf(states);
        }
    }

    /// States told by a test, where there are too many to list; costs a test of every state met.
    record Told(Predicate<State> test) implements Goal {}
}
