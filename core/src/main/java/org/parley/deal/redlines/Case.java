package org.parley.deal.redlines;

import org.parley.negotiation.logic.Condition.Ref;

/// A node of a proof by cases that something cannot be: options are decided one after the other, until something is
/// false whatever becomes of the rest. A proof lists its nodes in the order of a walk: at a split all of the branch
/// where the option is taken, then all of the other.
public sealed interface Case {

    /// Both ways are gone through.
    record Split(Ref option) implements Case {}

    /// The rule, by its place in the file, is broken already.
    record RuleFails(int rule) implements Case {}

    /// The demand, by its place in the conflict, cannot be met any more.
    record DemandFails(int demand) implements Case {}

    /// The state cannot lie in the outcome any more.
    record Outside() implements Case {}

    /// The state cannot be better for the party any more.
    record NotBetter() implements Case {}
}
