package org.parley.deal.robustness;

import java.util.List;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Subject;

/// A single statement of the file told otherwise, as changes that `parley set` can make: what a verdict may turn on.
///
/// `subject` is the statement; of two neighbouring wants the lower one, which comes to stand above the other.
public record Switch(Kind kind, Subject subject, List<Change> changes) {

    /// What is told otherwise: facts, then what the parties want, then in which order, then who takes part at all.
    public enum Kind {
        /// Whether an option can be changed back once taken.
        UNDO,
        /// Whether an option can be taken once it is not.
        REDO,
        /// A rule is dropped.
        RULE,
        /// A want is dropped.
        WANT,
        /// Two neighbouring wants change places.
        ORDER,
        /// A party keeps its options as they are today: it neither moves nor answers. An option that is unclear today
        /// stays as it is in each state.
        ABSENT
    }

    public Switch {
        changes = List.copyOf(changes);
    }

    /// Whether it is one statement: all but an absent party.
    public boolean isSingle() {
        return kind != Kind.ABSENT;
    }

    /// Whether it is of the world and not of what somebody wants.
    public boolean isFact() {
        return kind.compareTo(Kind.RULE) <= 0;
    }
}
