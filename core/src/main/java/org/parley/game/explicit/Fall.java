package org.parley.game.explicit;

/// How far a party may fall in what matters more to it than some reason, where that is not met: `levels` of the states,
/// and the `least` level at such a state that others reach from each.
record Fall(int[] levels, int[] least) implements Shelf.Kept {

    @Override
    public long bytes() {
        return 8L * levels.length + 1000;
    }

    /// Whether a move leads to where others reach such a state that is no better, in what matters more, than the one
    /// left.
    boolean isAt(int from, int to) {
        return least[to] <= levels[from];
    }
}
