package org.parley.run;

import java.util.List;
import java.util.function.Supplier;

/// Other surroundings with one hand only: for a task that is itself one of many run at the same time.
record OneByOne(Run of) implements Run {

    @Override
    public boolean cancelled() {
        return of.cancelled();
    }

    @Override
    public long room() {
        return of.room();
    }

    @Override
    public void progress(String step, long done, long whole) {
        of.progress(step, done, whole);
    }

    @Override
    public <T> List<T> all(List<Supplier<T>> tasks) {
        return tasks.stream().map(Supplier::get).toList();
    }
}
