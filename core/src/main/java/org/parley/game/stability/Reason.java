package org.parley.game.stability;

import java.util.List;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Not;

/// A reason that a party might get, or that it has been `given` and might lose: to see a condition true rather than
/// false, all else equal. The conditions `after` which it comes matter more to the party in any case.
public record Reason(int party, Condition that, List<Condition> after, boolean given) {

    public Reason {
        after = List.copyOf(after);
    }

    /// What the party would come to like better than it does now.
    public Condition liked() {
        return given ? new Not(that) : that;
    }
}
