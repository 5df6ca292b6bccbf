package org.parley.run;

import java.util.List;
import java.util.function.Supplier;

/// Surroundings of which a computation may take only a part of the room.
record Narrower(Run all, long room) implements Run {

    @Override
    public boolean cancelled() {
        return all.cancelled();
    }

    @Override
    public void progress(String step, long done, long of) {
        all.progress(step, done, of);
    }

    @Override
    public <T> List<T> all(List<Supplier<T>> tasks) {
        return all.all(tasks);
    }
}
