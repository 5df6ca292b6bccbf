package org.parley.negotiation.model;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;

/// What one party can do to another's reckoning: a call, an offer, a guarantee, and what it changes.
///
/// `by` pulls it, `on` is moved by it. `uses` is an option of `by` that has to be taken for the lever to work; where it
/// is empty the owner's willingness cannot be tested. `effects` already carry that condition. `needs` is a condition
/// over options and levers (a lever's reference has no owner). Texts are empty where the file says nothing.
///
/// A third party's intervention as changed preferences, options or answers: Source: SakamotoHagiharaHipel2005.
public record Lever(
        String id,
        Kind kind,
        String does,
        String by,
        Optional<Ref> uses,
        String on,
        List<Change> effects,
        Optional<Condition> needs,
        Optional<Price> price,
        String asksBack,
        List<Use> usedBefore,
        List<String> sources,
        Confidence confidence) {

    public enum Kind {
        PRESSURE,
        INDUCEMENT,
        ASSURANCE,
        GUARANTEE,
        FACE_SAVING
    }

    /// What pulling the lever costs, and whom.
    public record Price(String to, Level level, String because) {}

    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    /// One earlier use of the lever, and whether it worked.
    public record Use(Optional<Day> date, String what, Worked worked, List<String> sources) {
        public Use {
            sources = List.copyOf(sources);
        }
    }

    public enum Worked {
        YES,
        PARTLY,
        NO,
        UNCLEAR
    }

    public Lever {
        effects = List.copyOf(effects);
        usedBefore = List.copyOf(usedBefore);
        sources = List.copyOf(sources);
    }
}
