package org.parley.negotiation.logic;

import java.util.List;

/// What reading a condition's text gave: the condition, or the first thing that stopped it.
public sealed interface Parsed {

    /// The condition and every reference in it, in the order of the text.
    record Read(Condition condition, List<Mention> mentions) implements Parsed {
        public Read {
            mentions = List.copyOf(mentions);
        }
    }

    /// Why the text is no condition. `at` and `length` count chars of the text.
    record Misread(String code, int at, int length, String message, String remedy) implements Parsed {}

    /// A reference and where it stands, in chars of the text.
    record Mention(Condition.Ref ref, int at, int length) {}
}
