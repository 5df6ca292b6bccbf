package org.parley.game.stability;

import java.util.BitSet;
import org.parley.game.Move;

/// Which of some reasons, were parties to get them, could make an undeterred improvement no longer one.
public interface Doubts {

    /// The numbers of the reasons that could, alone or with others.
    ///
    /// Whatever parties get of the rest, in any combination and at any place in their orders, the move stays an
    /// improvement that nothing deters. Errs only by naming too many.
    BitSet about(Move departure);
}
