package org.parley.game.stability;

import java.util.BitSet;
import java.util.List;
import org.parley.game.Move;

/// Which of some reasons, were parties to get them, could make an undeterred improvement no longer one.
public interface Doubts {

    /// Sets of numbers of reasons, at least one, each such that the departure could only be undone with some reason of
    /// it.
    ///
    /// Whatever parties get of the rest, in any combination, the move stays an improvement that nothing
    /// deters. Errs only by naming too many.
    List<BitSet> about(Move departure);
}
