package org.parley.answer.workbench;

import java.util.List;
import java.util.function.Supplier;
import org.parley.run.Run;

/// Surroundings with so little room.
record Cramped(long room) implements Run {

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
