package org.parley.deal.difference;

import org.parley.game.stability.OutcomeVerdict;

/// The verdicts on an outcome that two negotiations have, by its name in the second.
public record Shift(String outcome, String name, OutcomeVerdict from, OutcomeVerdict to) {

    /// Whether the plain word is another.
    public boolean moved() {
        return from.word() != to.word();
    }
}
