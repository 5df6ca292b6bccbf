package org.parley.deal.leverage;

import org.parley.game.stability.OutcomeVerdict.Word;

/// The verdict to reach.
public enum Goal {
    /// Nobody leaves any completion.
    HOLDS,
    /// Nobody leaves some of the completions, at least.
    CAN_HOLD;

    boolean isReached(Word word) {
        return switch (this) {
            case HOLDS -> word == Word.HOLDS;
            case CAN_HOLD -> word == Word.HOLDS || word == Word.CAN_HOLD;
        };
    }
}
