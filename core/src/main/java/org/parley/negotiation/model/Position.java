package org.parley.negotiation.model;

/// A place in a party's order of wants, most important first.
public sealed interface Position {

    record OnTop() implements Position {}

    record Last() implements Position {}

    /// Directly before a want of the same party.
    record Above(WantId want) implements Position {}

    /// Directly after a want of the same party.
    record Below(WantId want) implements Position {}
}
