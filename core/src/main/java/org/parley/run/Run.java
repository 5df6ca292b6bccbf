package org.parley.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What a long computation may ask of its surroundings: whether to go on, how much room there is, whom to tell,
/// and hands to share the work with. Algorithms start no thread and read no clock themselves.
public interface Run {

    /// Whether the caller has lost interest; asked at safe points, at least every few milliseconds of work.
    boolean cancelled();

    /// How many bytes of memory the computation may take. Engines count before they start and decline.
    long room();

    /// Tells that `done` of `of` steps are over.
    void progress(String step, long done, long of);

    /// The results of the tasks in their order; they may run at the same time.
    <T> List<T> all(List<Supplier<T>> tasks);

    /// What is made of the results of two tasks, which may run at the same time.
    default <A, B, C> C both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, C> made) {
        List<A> first = Collections.synchronizedList(new ArrayList<>());
        List<B> second = Collections.synchronizedList(new ArrayList<>());
        all(List.<Supplier<Boolean>>of(() -> first.add(one.get()), () -> second.add(other.get())));
        return made.apply(first.getFirst(), second.getFirst());
    }

    /// The same surroundings with one hand: for a task that is itself one of many.
    default Run oneByOne() {
        return new OneByOne(this);
    }

    /// The same surroundings with less room: at most `bytes` of it.
    default Run within(long bytes) {
        return new Narrower(this, Math.min(bytes, room()));
    }

    /// One task after the other, never cancelled, with a gigabyte of room: for tests and small games.
    static Run plain() {
        return Plain.PLAIN;
    }
}
