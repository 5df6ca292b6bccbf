package org.parley.replay;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/// Tells a person who waits at a terminal how far the checking has come, in one line that is wiped at the end. What
/// takes less than a second says nothing.
final class Progress {

    private static final long FIRST = 1_000_000_000L;
    private static final long EVERY = 250_000_000L;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream err;
    private final LongSupplier nanoseconds;
    private long next;
    private boolean shown;

    Progress(PrintStream err, LongSupplier nanoseconds) {
        this.err = err;
        this.nanoseconds = nanoseconds;
        this.next = nanoseconds.getAsLong() + FIRST;
    }

    /// For whoever does not watch.
    static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()), () -> 0);
    }

    /// That `done` of `of` are over; shown at most four times a second.
    void at(String what, long done, long of) {
        long now = nanoseconds.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + EVERY;
        shown = true;
        err.print(WIPE + "parley-replay: " + what + " " + done + " of " + of);
        err.flush();
    }

    /// Takes the line away.
    void end() {
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
        shown = false;
    }
}
