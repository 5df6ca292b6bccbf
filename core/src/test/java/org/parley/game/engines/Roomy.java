package org.parley.game.engines;

import java.util.List;
import java.util.function.Supplier;
import org.parley.run.Run;

/// Three quarters of the memory this machine gives the tests: for the largest games.
record Roomy() implements Run {

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public long room() {
        return Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    @Override
    public void progress(String step, long done, long of) {}

    @Override
    public <T> List<T> all(List<Supplier<T>> tasks) {
        return tasks.stream().map(Supplier::get).toList();
    }
}
