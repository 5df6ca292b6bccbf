package org.parley.negotiation.model;

import org.parley.negotiation.logic.ConditionPrinter;

/// The identity of a want: its party, and its `id` or else its canonical text (its printed condition with every
/// reference qualified). A change names a want by it, wherever in the order the want stands.
public record WantId(String party, String name) {

    /// The identity under which `want` of `party` is known.
    public static WantId of(String party, Want want) {
        return new WantId(party, want.id().isEmpty() ? ConditionPrinter.print(want.that()) : want.id());
    }
}
