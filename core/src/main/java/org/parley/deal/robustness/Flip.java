package org.parley.deal.robustness;

import java.util.List;
import org.parley.game.stability.Tally;
import org.parley.negotiation.logic.Condition.Ref;

/// A switch that changes a verdict, and which. `describesToday` tells whether the file would still describe today:
/// where it
/// would not, today speaks against the switch. `needs` are the options of an absent party that an end cannot do
/// without.
public record Flip(Switch change, List<Effect> effects, boolean describesToday) {

    /// What becomes of an outcome, by its place among those asked about.
    public record Effect(int outcome, Tally after, List<Ref> needs) {
        public Effect {
            needs = List.copyOf(needs);
        }
    }

    public Flip {
        effects = List.copyOf(effects);
    }
}
