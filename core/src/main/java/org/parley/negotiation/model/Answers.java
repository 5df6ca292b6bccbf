package org.parley.negotiation.model;

import java.util.List;

/// Whose departures a party would answer. Not answering somebody means its acts are no sanction against them.
public sealed interface Answers {

    /// The textbook assumption, and the default.
    record Everybody() implements Answers {}

    /// Only the parties named; an empty list answers nobody.
    record Only(List<String> parties) implements Answers {
        public Only {
            parties = List.copyOf(parties);
        }
    }
}
