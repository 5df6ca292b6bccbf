package org.parley.deal.leverage;

import java.util.List;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;

/// What pulling a lever touches in a game, as far as it decides whether it can matter to a verdict.
sealed interface Touch {

    /// A party gets one more reason to see `want` true, and none to see it false. It comes `after` these conditions,
    /// whatever else is done.
    record Reason(String party, Condition want, List<Condition> after) implements Touch {
        public Reason {
            after = List.copyOf(after);
        }
    }

    /// A party's comparison of states changes only where `want` differs between them.
    record Weight(String party, Condition want) implements Touch {}

    /// Who answers the departures of a party.
    record Answering(String departing) implements Touch {}

    /// An option that can no longer be dropped.
    record Keeping(Ref option) implements Touch {}

    /// Which states there are, or which moves.
    record Board() implements Touch {}
}
