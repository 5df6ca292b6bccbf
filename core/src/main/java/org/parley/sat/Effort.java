package org.parley.sat;

import java.io.Serial;
import org.logicng.handlers.SATHandler;

/// How much trouble some questions may give a solver together: so many dead ends, the same on every machine.
final class Effort implements SATHandler {

    private int left;

    Effort(int deadEnds) {
        this.left = deadEnds;
    }

    @Override
    public boolean detectedConflict() {
        left--;
        return left > 0;
    }

    /// The effort is used up before the question is answered.
    static final class SpentException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;
    }
}
