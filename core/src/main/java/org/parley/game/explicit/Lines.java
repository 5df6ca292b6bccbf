package org.parley.game.explicit;

import java.util.Arrays;
import org.parley.game.space.Axis;
import org.parley.game.space.Bits;
import org.parley.game.space.Space;

/// The lines along which one party moves: on each, the settings of its own that are feasible and not hidden from it,
/// best first for the party.
///
/// A line is the set of states that differ only in the party's options. Line `l` has its entries from
/// `l * width` on; an entry is a setting, with `FIRST` added where a new level begins, and `END` ends a line early.
/// Setting up costs one short sort per line.
final class Lines {

    /// Marks the first entry of a level.
    static final int FIRST = 1 << 30;

    /// Ends a line that is not full.
    static final int END = -1;

    private static final int[] NOWHERE = {};

    final int width;
    final int stride;
    final int lines;
    final int[] entries;
    final Directions directions;
    private final int[] levels;
    private final long[] active;

    /// The party's lines, given its levels and the states its moves may touch.
    Lines(Space space, int party, int[] levels, long[] active) {
        Axis axis = space.axis(party);
        this.width = axis.count();
        this.stride = axis.stride();
        this.lines = width == 0 ? 0 : space.size() / width;
        this.entries = new int[space.size()];
        this.directions = Directions.of(space.game(), axis);
        this.levels = levels;
        this.active = active;
        long[] sorting = new long[width];
        for (int line = 0; line < lines; line++) {
            sort(line, sorting);
        }
    }

    /// The number of the line's state with setting 0.
    int start(int line) {
        return line / stride * stride * width + line % stride;
    }

    /// Which setting of the party a state has.
    int place(int state) {
        return state / stride % width;
    }

    /// The state with another setting of the party.
    int at(int state, int setting) {
        return state + (setting - place(state)) * stride;
    }

    /// The settings the party can change to from a state, with a level above the one given, best first; none where the
    /// state is infeasible or hidden from the party.
    int[] settings(int state, int above) {
        if (!Bits.get(active, state)) {
            return NOWHERE;
        }
        int here = place(state);
        int start = state - here * stride;
        int from = (start / (stride * width) * stride + start % stride) * width;
        int[] found = new int[width];
        int n = 0;
        for (int k = from; k < from + width && entries[k] != END; k++) {
            int setting = entries[k] & ~FIRST;
            if (levels[start + setting * stride] <= above) {
                break;
            }
            if (setting != here && directions.leads(here, setting)) {
                found[n++] = setting;
            }
        }
        return n == 0 ? NOWHERE : Arrays.copyOf(found, n);
    }

    private void sort(int line, long[] sorting) {
        int start = start(line);
        int n = 0;
        for (int setting = 0; setting < width; setting++) {
            int state = start + setting * stride;
            if (Bits.get(active, state)) {
                sorting[n++] = (long) ~levels[state] << 32 | setting;
            }
        }
        if (n <= 24) {
            insertionSort(sorting, n);
        } else {
            Arrays.sort(sorting, 0, n);
        }
        int at = line * width;
        long level = 0;
        for (int k = 0; k < n; k++) {
            boolean first = k == 0 || sorting[k] >> 32 != level;
            level = sorting[k] >> 32;
            entries[at + k] = (int) sorting[k] | (first ? FIRST : 0);
        }
        if (n < width) {
            entries[at + n] = END;
        }
    }

    private static void insertionSort(long[] values, int n) {
        for (int k = 1; k < n; k++) {
            long value = values[k];
            int at = k;
            while (at > 0 && values[at - 1] > value) {
                values[at] = values[at - 1];
                at--;
            }
            values[at] = value;
        }
    }
}
