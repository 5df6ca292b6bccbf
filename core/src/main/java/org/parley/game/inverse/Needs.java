package org.parley.game.inverse;

import java.util.List;
import java.util.Optional;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;

/// What one party would have to want under one concept for a family of states to stay.
///
/// `stable` many completions are stable for it as things are. `condition` is the exact one for the first completion
/// that
/// needs the least change; of a family of several it is left out where nothing has to change. `rankings` counts orders
/// of states where the family is a single one and there are few enough to count.
public record Needs(
        int party,
        Concept concept,
        List<Condition> rungs,
        long stable,
        Needed needed,
        Optional<At> condition,
        Optional<Rankings> rankings) {

    public Needs {
        rungs = List.copyOf(rungs);
    }

    /// The exact condition for one completion; without requirements it is stable in every order.
    public record At(State state, List<Requirement> requirements) {
        public At {
            requirements = List.copyOf(requirements);
        }
    }
}
