package org.parley.game.stability;

import java.util.List;
import org.parley.game.Move;

/// Why a state is stable for a party, or why not.
public sealed interface Verdict {

    /// Each improvement with the answer that deters it; empty when the party has none.
    record Stable(List<Deterred> deterred) implements Verdict {
        public Stable {
            deterred = List.copyOf(deterred);
        }
    }

    /// An improvement nobody deters, and every state the others could answer with, none of which would.
    record Unstable(Move escape, StateSet replies) implements Verdict {}
}
