package org.parley.file.gmcr;

import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Reversal;

/// How an option may change, whoever moves: the file's `permittedDirection`.
enum Direction {
    BOTH("both"),
    /// Only from not taken to taken: once taken it stays.
    FORWARD("fwd"),
    /// Only from taken to not taken.
    BACK("back");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    Reversal undo() {
        return this == FORWARD ? Reversal.NEVER : Reversal.FREELY;
    }

    Reversal redo() {
        return this == BACK ? Reversal.NEVER : Reversal.FREELY;
    }

    /// The direction of an option that may change at all.
    static Direction of(Option option) {
        boolean stays = option.undo() == Reversal.NEVER;
        return stays ? FORWARD : option.redo() == Reversal.NEVER ? BACK : BOTH;
    }
}
