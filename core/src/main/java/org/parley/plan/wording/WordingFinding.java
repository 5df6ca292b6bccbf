package org.parley.plan.wording;

import java.util.List;
import java.util.Locale;

/// Something a clause leaves open, by its words alone. `quote` stands in the clause word for word; `others` are other
/// names or clauses that it is held against.
public record WordingFinding(Kind kind, String point, String quote, List<String> others) {

    public WordingFinding {
        others = List.copyOf(others);
    }

    /// What is left open.
    public enum Kind {
        /// A duty, and nobody is named who has it.
        NO_OBLIGOR,
        /// The passive voice hides who acts.
        PASSIVE,
        NO_DATE,
        NO_MEASURE,
        NO_VERIFIER,
        /// A percentage, and not of what.
        NO_BASE,
        VAGUE,
        /// A condition that somebody has to decide, and nobody is named who does.
        WHO_DECIDES,
        /// The clause promises talks, and nothing else.
        ONLY_TALKS,
        /// It may be one thing that is named two ways.
        TWO_NAMES,
        /// One word that may stand for two things.
        ONE_WORD;

        /// The kind as one word for programs: `no-date`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
