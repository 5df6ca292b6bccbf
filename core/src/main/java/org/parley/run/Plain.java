package org.parley.run;

import java.util.List;
import java.util.function.Supplier;

/// The simplest surroundings: one hand, no limit but a gigabyte, nobody to tell.
enum Plain implements Run {
    PLAIN;

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public long room() {
        return 1L << 30;
    }

    @Override
    public void progress(String step, long done, long of) {}

    @Override
    public <T> List<T> all(List<Supplier<T>> tasks) {
        return tasks.stream().map(Supplier::get).toList();
    }
}
