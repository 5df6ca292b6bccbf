package org.parley.answer.workbench;

import java.util.List;
import org.parley.deal.leverage.Owners;
import org.parley.deal.stability.Target;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Outcome;

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

    /// Who has to call whom, so that the target holds? For each verdict `limit` sets of calls are judged at the most.
    record OfLeverage(Concept concept, Outcome target, Owners owners, int limit) implements Inquiry {
        /// How many sets are judged where nothing is said.
        static final int USUAL_LIMIT = 200;
    }

    /// Do the red lines leave anything in common, and what clashes? `limit` cuts lists of sets.
    record OfRedLines(Concept concept, int limit, boolean withProof) implements Inquiry {
        /// How many sets of a kind are listed where nothing is said.
        static final int USUAL_LIMIT = 1_000;
    }

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

    /// What would these parties have to want for the target to stay?
    record OfPriorities(List<Concept> concepts, Target target, boolean isOutcome, List<Integer> parties)
            implements Inquiry {
        public OfPriorities {
            concepts = List.copyOf(concepts);
            parties = List.copyOf(parties);
        }
    }

    /// What does another file say differently, and what moves the verdicts on these outcomes, which both have? For each
    /// that moved, `limit` combinations are tried at the most.
    record OfDifference(Opened other, Concept concept, List<String> outcomes, int limit) implements Inquiry {
        public OfDifference {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// Would we get there: the ways from today to one of the named ends.
    record OfPaths(Concept concept, Target to) implements Inquiry {}
}
