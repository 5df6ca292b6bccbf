package org.parley.replay;

/// A map from states: open addressing, about 12 bytes an entry and half the table empty. States differ in few and often
/// in high bits only, which `HashMap` with its hash of `Long` takes badly: it was four times as slow here.
final class LongMap<V> {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private Object[] values = new Object[16];
    private int size;

    @SuppressWarnings("unchecked")
    V get(long key, V otherwise) {
        Object value = values[slot(key)];
        return value == null ? otherwise : (V) value;
    }

    boolean contains(long key) {
        return values[slot(key)] != null;
    }

    void put(long key, V value) {
        int slot = slot(key);
        size += values[slot] == null ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
        if (2 * size > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new Object[keys.length];
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldValues[k] != null) {
                int slot = slot(oldKeys[k]);
                keys[slot] = oldKeys[k];
                values[slot] = oldValues[k];
            }
        }
    }

    /// Where the key is, or would be.
    private int slot(long key) {
        long mixed = key * MIXER;
        mixed = (mixed ^ (mixed >>> 32)) * MIXER;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
