package org.parley.deal.redlines;

import java.util.List;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Subject;
import org.parley.sat.Constraint;

/// Something a party will not do without: a state that does not satisfy it is not acceptable to the party.
///
/// `id` is unique among the lines of a file, `party` the party's number.
public sealed interface Line {

    String id();

    int party();

    /// What a state has to satisfy.
    Constraint constraint();

    /// What it asks for piece by piece, at least one; all together they are the constraint.
    List<Constraint> parts();

    /// How many parts it has.
    default int size() {
        return parts().size();
    }

    /// A want marked as a red line, or an entry of `red-lines`. Its id is its own, else the party's id, a colon and its
    /// condition with every reference qualified.
    record Stated(String id, int party, Subject subject, Condition that) implements Line {

        @Override
        public Constraint constraint() {
            return new Constraint.Holds(that);
        }

        @Override
        public List<Constraint> parts() {
            return conditions().stream().<Constraint>map(Constraint.Holds::new).toList();
        }

        /// The parts as conditions.
        public List<Condition> conditions() {
            return Conjuncts.of(that);
        }
    }

    /// A party's alternative to a deal: a state has to be as good for it as `best`, the best completion of the outcome
    /// it falls back on, of several the first in the order of patterns. Its id is the party's id and `.fallback`.
    record Fallback(String id, int party, String outcome, State best, Constraint constraint) implements Line {

        @Override
        public List<Constraint> parts() {
            return List.of(constraint);
        }
    }
}
