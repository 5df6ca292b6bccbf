package org.parley.game.explicit;

import java.util.Arrays;
import org.parley.game.space.Bits;

/// Moves of one party into a set of states, from outside it, by which it does not lose in what matters more: those that
/// one more reason for the set might make it take.
///
/// `lines` are the party's, best first by what matters more.
record Inroads(Lines lines, long[] set) {

    /// Lowers each state's value to the least value these moves lead to; tells whether anything changed.
    boolean lower(int[] value) {
        int[] best = new int[lines.directions.classes()];
        boolean changed = false;
        for (int line = 0; line < lines.lines; line++) {
            Arrays.fill(best, Integer.MAX_VALUE);
            int from = line * lines.width;
            int end = from + lines.width;
            int level = from;
            while (level < end && lines.entries[level] != Lines.END) {
                int next = level + 1;
                while (next < end && lines.entries[next] != Lines.END && (lines.entries[next] & Lines.FIRST) == 0) {
                    next++;
                }
                gather(line, level, next, value, best);
                changed |= lower(line, level, next, value, best);
                level = next;
            }
        }
        return changed;
    }

    private void gather(int line, int from, int to, int[] value, int[] best) {
        int start = lines.start(line);
        for (int k = from; k < to; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            int state = start + setting * lines.stride;
            if (Bits.get(set, state)) {
                for (int reacher : lines.directions.reachers()[lines.directions.classOf()[setting]]) {
                    best[reacher] = Math.min(best[reacher], value[state]);
                }
            }
        }
    }

    private boolean lower(int line, int from, int to, int[] value, int[] best) {
        int start = lines.start(line);
        boolean changed = false;
        for (int k = from; k < to; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            int state = start + setting * lines.stride;
            int least = best[lines.directions.classOf()[setting]];
            if (least < value[state] && !Bits.get(set, state)) {
                value[state] = least;
                changed = true;
            }
        }
        return changed;
    }
}
