package org.parley.game.paths;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// One kind of steps over a ground.
interface Steps {

    /// Gets ready for other starts.
    default void begin() {}

    /// Takes those steps from the states a search reached last that lead to wanted states, where that spares looking at
    /// all steps.
    default void toward(BitSet wanted, int[] reached, Search search) {}

    /// Gets ready to take all steps from the states a search reached last; the answer is in which order best.
    default int[] layer(int[] reached, Search search) {
        return reached;
    }

    /// Takes every step from a state the search reached last, for the starts that are new there.
    void from(int state, Search search);

    /// From where among the states in a layer of the search one step leads to a state.
    IntStream into(int to, Search search, int layer);

    /// Whether a step is a gain for all who take it.
    default boolean isGain(int from, int to) {
        return true;
    }

    /// Why not every step was taken, where that is so.
    Optional<String> cut();
}
