package org.parley.deal.robustness;

import java.util.List;
import java.util.Optional;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Tally;
import org.parley.negotiation.model.Change;

/// What becomes of an outcome under the orders the file leaves open: each verdict that was met, with the changes to an
/// order under which it is met, the file's own first.
///
/// Necessary and possible stability over completions of an order, as others ask it of unknown preferences.
/// Source: LiHipelKilgourFang2004.
///
/// `settled` tells whether there is no other verdict under any order; else these are the orders that were tried.
public record Ordered(int outcome, List<Met> met, boolean settled) {

    /// A verdict met under some order, and an order under which it is.
    public record Met(Tally tally, List<Change> order) {
        public Met {
            order = List.copyOf(order);
        }
    }

    public Ordered {
        met = List.copyOf(met);
    }

    /// Whether it holds under every order; empty where that is not settled.
    public Optional<Boolean> necessary() {
        if (met.stream().anyMatch(m -> m.tally().word() != Word.HOLDS)) {
            return Optional.of(false);
        }
        return settled ? Optional.of(true) : Optional.empty();
    }

    /// Whether it holds under some order; empty where that is not settled.
    public Optional<Boolean> possible() {
        if (met.stream().anyMatch(m -> m.tally().word() == Word.HOLDS)) {
            return Optional.of(true);
        }
        return settled ? Optional.of(false) : Optional.empty();
    }
}
