package org.parley.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/// Tells a person who waits at a terminal how far a computation has come, in one line that is wiped at the end. What
/// takes less than a second says nothing.
final class Ticker implements AutoCloseable {

    private static final long FIRST = 1_000_000_000L;
    private static final long EVERY = 250_000_000L;
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter err;
    private final LongSupplier nanoseconds;
    private long next;
    private boolean shown;

    Ticker(PrintWriter err, LongSupplier nanoseconds) {
        this.err = err;
        this.nanoseconds = nanoseconds;
        this.next = nanoseconds.getAsLong() + FIRST;
    }

    /// That `done` of `of` steps are over; shown at most four times a second.
    synchronized void tick(String step, long done, long of) {
        long now = nanoseconds.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + EVERY;
        shown = true;
        err.print(WIPE + String.format(Locale.ROOT, "parley: %,d of %,d %s", done, of, step));
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
        shown = false;
    }
}
