package org.parley.game.explicit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/// What was worked out before, by all that decides it; what was not asked for longest goes when there is no room.
///
/// May be used by several threads at once; two that miss the same thing both work it out, and get the same.
final class Shelf {

    private final LinkedHashMap<Key<?>, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long room;
    private long bytes;

    /// Something worth keeping: how much memory it takes, about.
    interface Kept {
        long bytes();
    }

    /// All that decides a value of one kind.
    record Key<T extends Kept>(Class<T> kind, Object by) {}

    /// A shelf for so many bytes.
    Shelf(long room) {
        this.room = room;
    }

    /// What is kept under the key, worked out now where nothing is.
    <T extends Kept> T get(Class<T> kind, Object by, Supplier<T> make) {
        Key<T> key = new Key<>(kind, by);
        return find(key).orElseGet(() -> put(key, make.get()));
    }

    private synchronized <T extends Kept> Optional<T> find(Key<T> key) {
        return Optional.ofNullable(kept.get(key)).map(key.kind()::cast);
    }

    private synchronized <T extends Kept> T put(Key<T> key, T made) {
        if (kept.putIfAbsent(key, made) == null) {
            bytes += made.bytes();
        }
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > room && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
        return made;
    }
}
