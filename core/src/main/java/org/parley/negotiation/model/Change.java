package org.parley.negotiation.model;

import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;

/// A change of a negotiation by one statement: what a lever does, what a reading sees otherwise, what a person sets.
///
/// References are qualified. `Changes` in `negotiation.change` makes it; `ChangeWriter` makes it in a file's text.
public sealed interface Change {

    /// A party wants something more. The position names wants of the same party.
    record AddWant(String party, Want want, Position position) implements Change {}

    record DropWant(WantId want) implements Change {}

    /// Makes a want more important: it comes to stand at the position, and stays where it is if it stands there or
    /// higher already.
    record RaiseWant(WantId want, Position position) implements Change {}

    /// Makes a want less important: the other direction of [RaiseWant].
    record LowerWant(WantId want, Position position) implements Change {}

    /// Takes an option away: it can no longer be taken, by a rule.
    record Bar(Ref option) implements Change {}

    /// Binds the owner to an option: it can no longer be left, by a rule.
    record Bind(Ref option) implements Change {}

    record SetUndo(Ref option, Reversal value) implements Change {}

    record SetRedo(Ref option, Reversal value) implements Change {}

    record SetToday(Ref option, Today value) implements Change {}

    record AddRule(Rule rule) implements Change {}

    /// Drops the first rule of this kind with this condition.
    record DropRule(Rule.Kind kind, Condition that) implements Change {}

    record MarkRedLine(WantId want, boolean redLine) implements Change {}

    /// From now on `party` answers the departures of `departing`.
    record AddAnswer(String party, String departing) implements Change {}

    /// From now on `party` does not answer the departures of `departing`.
    record DropAnswer(String party, String departing) implements Change {}
}
