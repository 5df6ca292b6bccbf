package org.parley.game.explicit;

import java.util.Arrays;

/// The largest value a party can move to from each state of its lines, the state itself included.
final class Best {

    private final Lines lines;
    private final int[] classOf;
    private final int[][] reachers;
    private final int[] best;

    Best(Lines lines) {
        this.lines = lines;
        this.classOf = lines.directions.classOf();
        this.reachers = lines.directions.reachers();
        this.best = new int[lines.directions.classes()];
    }

    /// Sets `to` at every state of the lines to the largest of `from` the party can reach; other states keep theirs.
    void raise(int[] from, int[] to) {
        for (int line = 0; line < lines.lines; line++) {
            gather(line, from);
            int start = lines.start(line);
            int end = (line + 1) * lines.width;
            for (int k = line * lines.width; k < end && lines.entries[k] != Lines.END; k++) {
                int setting = lines.entries[k] & ~Lines.FIRST;
                to[start + setting * lines.stride] = best[classOf[setting]];
            }
        }
    }

    private void gather(int line, int[] from) {
        Arrays.fill(best, Integer.MIN_VALUE);
        int start = lines.start(line);
        int end = (line + 1) * lines.width;
        for (int k = line * lines.width; k < end && lines.entries[k] != Lines.END; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            int value = from[start + setting * lines.stride];
            for (int reacher : reachers[classOf[setting]]) {
                best[reacher] = Math.max(best[reacher], value);
            }
        }
    }
}
