package org.parley.game.inverse;

import org.parley.run.Run;

/// How much a question may still look at, all its searches together.
final class Budget {

    private final Run run;
    private final long all;
    private long left;

    Budget(long all, Run run) {
        this.run = run;
        this.all = all;
        this.left = all;
    }

    /// The budget is spent, or the caller has lost interest; caught at the package's door.
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SpentException() {
            super("more than the search may look at", null, false, false);
        }
    }

    /// How much there was.
    long all() {
        return all;
    }

    boolean isSpent() {
        return left < 0;
    }

    void spend() {
        if (left < 0) {
            throw new SpentException();
        }
        left--;
        if (left < 0 || ((left & 1023) == 0 && run.cancelled())) {
            left = -1;
            throw new SpentException();
        }
    }
}
