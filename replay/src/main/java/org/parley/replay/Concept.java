package org.parley.replay;

/// A stability concept: what can deter a party from an improvement.
enum Concept {
    /// Nash: nothing.
    R,
    /// General metarationality: a sequence of moves of its opponents to a state it does not prefer.
    GMR,
    /// Symmetric metarationality: the same, and from there no move of its own leads to a state it prefers.
    SMR,
    /// Sequential: as GMR, but each step is an improvement for its mover over the state it leaves.
    SEQ,
    /// Symmetric sequential: as SMR, but each step is an improvement for its mover over the state it leaves.
    SSEQ;

    boolean sanctions() {
        return this != R;
    }

    boolean credible() {
        return this == SEQ || this == SSEQ;
    }

    boolean symmetric() {
        return this == SMR || this == SSEQ;
    }
}
