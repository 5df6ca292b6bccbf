package org.parley.run;

import java.util.List;
import java.util.function.Supplier;

/// Plain surroundings with so much room, in bytes.
public record WithRoom(long room) implements Run {

    /// Three quarters of the memory this machine gives the tests: for the largest games.
    public static WithRoom most() {
        return new WithRoom(Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void progress(String step, long done, long of) {}

    @Override
    public <T> List<T> all(List<Supplier<T>> tasks) {
        return tasks.stream().map(Supplier::get).toList();
    }
}
