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

    /// Do the red lines leave anything in common, and what clashes? `limit` cuts lists of sets.
    record OfRedLines(Concept concept, int limit, boolean withProof) implements Inquiry {
        /// How many sets of a kind are listed where nothing is said.
        static final int USUAL_LIMIT = 1_000;
    }

    /// The two pages to send on.
    record OfBrief(Concept concept, List<Target> targets, int limit) implements Inquiry {
        public OfBrief {
            targets = List.copyOf(targets);
        }
    }
}
