package org.parley.game.paths;

import java.util.BitSet;

/// What a search is to find.
interface Aim {

    /// Whether all of it is found, the steps taken last included.
    boolean isMet();

    /// The states of which some still have to be found.
    BitSet open();
}
