package org.parley.game.paths;

import java.util.Optional;
import java.util.stream.IntStream;

/// One kind of steps over a ground.
interface Steps {

    /// Gets ready for other starts.
    default void begin() {}

    /// Gets ready for the next layer of a search.
    default void layer(Search search) {}

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
