package org.parley.answer.workbench;

import java.util.List;
import org.parley.deal.stability.Target;
import org.parley.game.stability.Concept;

/// A question to an opened file, with every default filled in.
public sealed interface Inquiry {

    /// Which states are stable, and what that says of the targets. `limit` cuts lists of states.
    record OfStability(List<Concept> concepts, List<Target> targets, boolean named, int limit, boolean withProof)
            implements Inquiry {
        public OfStability {
            concepts = List.copyOf(concepts);
            targets = List.copyOf(targets);
        }
    }

    /// Does the file describe today?
    record OfToday(Concept concept) implements Inquiry {}

    /// What the verdicts on named outcomes rest on.
    record OfReadings(Concept concept, List<Target> targets) implements Inquiry {
        public OfReadings {
            targets = List.copyOf(targets);
        }
    }

    /// The two pages to send on.
    record OfBrief(Concept concept, List<Target> targets, int limit) implements Inquiry {
        public OfBrief {
            targets = List.copyOf(targets);
        }
    }
}
