package org.parley.game.stability;

/// A concept under which an answer by others can deter an improvement.
public sealed interface Metarational extends Concept
        permits GeneralMetarational, SymmetricMetarational, Sequential, SymmetricSequential {

    /// Which steps the others may answer with.
    Replies replies();

    /// Whether the party may move once more after the answer.
    Guard guard();

    /// The steps of an answering sequence.
    enum Replies {
        /// Any unilateral moves.
        MOVES,
        /// Unilateral improvements only: each step is one its mover prefers to the state it leaves.
        IMPROVEMENTS
    }

    /// What the sanctioned party can still do.
    enum Guard {
        /// Nothing.
        NONE,
        /// One move of its own; the answer deters only if none of them leads to something it prefers.
        ONE_MOVE
    }
}
