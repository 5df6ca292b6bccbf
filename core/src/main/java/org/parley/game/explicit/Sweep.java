package org.parley.game.explicit;

import java.util.Arrays;

/// One party's effect on a value per state, line by line.
///
/// `lower` carries values backwards along arcs: a state can be taken to whatever the states the party reaches from
/// it can be taken to, so it gets the least value among them. Because moves of one party are transitive, one walk
/// along a line is the party's whole effect on it.
final class Sweep {

    private final Lines lines;
    private final int[] classOf;
    private final int[][] reachers;
    private final int[] best;

    Sweep(Lines lines) {
        this.lines = lines;
        this.classOf = lines.directions.classOf();
        this.reachers = lines.directions.reachers();
        this.best = new int[lines.directions.classes()];
    }

    /// Lowers each state's value to the least value the party can move to; tells whether anything changed.
    boolean lowerByMoves(int[] value) {
        boolean changed = false;
        for (int line = 0; line < lines.lines; line++) {
            changed |= best.length == 1 ? lowerLine(line, value) : lowerClasses(line, value);
        }
        return changed;
    }

    private boolean lowerLine(int line, int[] value) {
        int start = lines.start(line);
        int from = line * lines.width;
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        int end = from + lines.width;
        for (int k = from; k < end && lines.entries[k] != Lines.END; k++) {
            int v = value[start + (lines.entries[k] & ~Lines.FIRST) * lines.stride];
            least = Math.min(least, v);
            most = Math.max(most, v);
        }
        if (most <= least) {
            return false;
        }
        for (int k = from; k < end && lines.entries[k] != Lines.END; k++) {
            value[start + (lines.entries[k] & ~Lines.FIRST) * lines.stride] = least;
        }
        return true;
    }

    private boolean lowerClasses(int line, int[] value) {
        Arrays.fill(best, Integer.MAX_VALUE);
        int start = lines.start(line);
        int from = line * lines.width;
        int end = from + lines.width;
        for (int k = from; k < end && lines.entries[k] != Lines.END; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            spread(classOf[setting], value[start + setting * lines.stride]);
        }
        boolean changed = false;
        for (int k = from; k < end && lines.entries[k] != Lines.END; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            int state = start + setting * lines.stride;
            if (best[classOf[setting]] < value[state]) {
                value[state] = best[classOf[setting]];
                changed = true;
            }
        }
        return changed;
    }

    /// As `lowerByMoves`, by moves to states the party prefers to the one it leaves.
    boolean lowerByImprovements(int[] value) {
        boolean changed = false;
        for (int line = 0; line < lines.lines; line++) {
            changed |= best.length == 1 ? lowerSorted(line, value) : lowerSortedClasses(line, value);
        }
        return changed;
    }

    private boolean lowerSorted(int line, int[] value) {
        int start = lines.start(line);
        int from = line * lines.width;
        int end = from + lines.width;
        int better = Integer.MAX_VALUE;
        int least = Integer.MAX_VALUE;
        boolean changed = false;
        for (int k = from; k < end; k++) {
            int entry = lines.entries[k];
            if (entry == Lines.END) {
                break;
            }
            if ((entry & Lines.FIRST) != 0) {
                better = least;
            }
            int state = start + (entry & ~Lines.FIRST) * lines.stride;
            int v = value[state];
            if (better < v) {
                value[state] = v = better;
                changed = true;
            }
            least = Math.min(least, v);
        }
        return changed;
    }

    /// A level is read as a whole before any of it is spread.
    private boolean lowerSortedClasses(int line, int[] value) {
        Arrays.fill(best, Integer.MAX_VALUE);
        int start = lines.start(line);
        int from = line * lines.width;
        int end = from + lines.width;
        boolean changed = false;
        int level = from;
        for (int k = from; k < end && lines.entries[k] != Lines.END; k++) {
            if ((lines.entries[k] & Lines.FIRST) != 0) {
                spreadLevel(level, k, start, value);
                level = k;
            }
            int setting = lines.entries[k] & ~Lines.FIRST;
            int state = start + setting * lines.stride;
            if (best[classOf[setting]] < value[state]) {
                value[state] = best[classOf[setting]];
                changed = true;
            }
        }
        return changed;
    }

    private void spreadLevel(int from, int to, int start, int[] value) {
        for (int k = from; k < to; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            spread(classOf[setting], value[start + setting * lines.stride]);
        }
    }

    /// Tells every class that reaches `at` of a value there.
    private void spread(int at, int value) {
        for (int reacher : reachers[at]) {
            best[reacher] = Math.min(best[reacher], value);
        }
    }
}
