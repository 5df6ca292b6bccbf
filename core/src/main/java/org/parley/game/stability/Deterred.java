package org.parley.game.stability;

import java.util.List;
import org.parley.game.Move;

/// An improvement and the legal sequence of the others that spoils it: at least one step, nobody twice running.
public record Deterred(Move improvement, List<Step> sanction) {

    public Deterred {
        sanction = List.copyOf(sanction);
        if (sanction.isEmpty()) {
            throw new IllegalArgumentException("no sanction given for " + improvement);
        }
    }

    /// Whether the sanction needs a step its mover would take anyway. The judge prefers sequences that do not.
    public boolean restsOnAnyway() {
        return sanction.stream().anyMatch(Step::anyway);
    }
}
