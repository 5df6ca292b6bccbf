package org.parley.game.explicit;

import java.util.Arrays;
import org.parley.game.space.Bits;

/// Sixty-four marks on each state of a space, carried backwards along the moves of parties: a state has the marks of
/// all that is reached from it. Costs one pass over the lines for each round in which something changes.
final class Marks implements Shelf.Kept {

    private final long[] of;

    /// No marks on so many states.
    Marks(int states) {
        this.of = new long[states];
    }

    @Override
    public long bytes() {
        return 8L * of.length + 1000;
    }

    long at(int state) {
        return of[state];
    }

    /// Marks the states outside a set from which the party can move into it without improving, where the levels of
    /// what matters more to it do not fall.
    void putOnNewSteps(Lines lines, long[] set, int[] levels, long mark) {
        for (int line = 0; line < lines.lines; line++) {
            int start = lines.start(line);
            int from = line * lines.width;
            int end = from;
            boolean isEntered = false;
            while (end < from + lines.width && lines.entries[end] != Lines.END) {
                isEntered |= Bits.get(set, state(lines, start, end++));
            }
            if (isEntered) {
                putOnNewSteps(lines, new Line(start, from, end), set, levels, mark);
            }
        }
    }

    private record Line(int start, int from, int end) {}

    /// From the worst level of the line up: no step to the same level or a worse one improves.
    private void putOnNewSteps(Lines lines, Line line, long[] set, int[] levels, long mark) {
        int last = line.end();
        for (int level = line.end() - 1; level >= line.from(); level--) {
            if ((lines.entries[level] & Lines.FIRST) != 0) {
                for (int k = level; k < last; k++) {
                    int state = state(lines, line.start(), k);
                    if (!Bits.get(set, state) && leadsInto(lines, line, k, level, set, levels)) {
                        of[state] |= mark;
                    }
                }
                last = level;
            }
        }
    }

    /// Whether the party may change from entry `at` to a setting inside the set, at entry `first` or later.
    private static boolean leadsInto(Lines lines, Line line, int at, int first, long[] set, int[] levels) {
        int here = lines.entries[at] & ~Lines.FIRST;
        int level = levels[line.start() + here * lines.stride];
        for (int k = line.end() - 1; k >= first; k--) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            int to = line.start() + setting * lines.stride;
            if (Bits.get(set, to) && levels[to] >= level && lines.directions.leads(here, setting)) {
                return true;
            }
        }
        return false;
    }

    private static int state(Lines lines, int start, int entry) {
        return start + (lines.entries[entry] & ~Lines.FIRST) * lines.stride;
    }

    /// Gives each state the marks of those to which the party can move; tells whether anything changed.
    boolean spreadAlongMoves(Lines lines) {
        boolean changed = false;
        long[] seen = new long[lines.directions.classes()];
        for (int line = 0; line < lines.lines; line++) {
            Arrays.fill(seen, 0);
            int from = line * lines.width;
            int end = from;
            for (; end < from + lines.width && lines.entries[end] != Lines.END; end++) {
                show(lines, line, end, seen);
            }
            for (int k = from; k < end; k++) {
                changed |= take(lines, line, k, seen);
            }
        }
        return changed;
    }

    /// As `spreadAlongMoves`, along moves to states the party prefers to the one it leaves.
    boolean spreadAlongImprovements(Lines lines) {
        boolean changed = false;
        long[] seen = new long[lines.directions.classes()];
        for (int line = 0; line < lines.lines; line++) {
            changed |= seen.length == 1 ? improveBothWays(lines, line) : improve(lines, line, seen);
        }
        return changed;
    }

    private boolean improveBothWays(Lines lines, int line) {
        int start = lines.start(line);
        int from = line * lines.width;
        long better = 0;
        long all = 0;
        boolean changed = false;
        for (int k = from; k < from + lines.width; k++) {
            int entry = lines.entries[k];
            if (entry == Lines.END) {
                break;
            }
            better = (entry & Lines.FIRST) != 0 ? all : better;
            int state = start + (entry & ~Lines.FIRST) * lines.stride;
            long marks = of[state] | better;
            changed |= marks != of[state];
            of[state] = marks;
            all |= marks;
        }
        return changed;
    }

    /// A level is read only when the next one begins.
    private boolean improve(Lines lines, int line, long[] seen) {
        Arrays.fill(seen, 0);
        boolean changed = false;
        int from = line * lines.width;
        int level = from;
        for (int k = from; k < from + lines.width && lines.entries[k] != Lines.END; k++) {
            if ((lines.entries[k] & Lines.FIRST) != 0) {
                for (; level < k; level++) {
                    show(lines, line, level, seen);
                }
            }
            changed |= take(lines, line, k, seen);
        }
        return changed;
    }

    /// Shows an entry's marks to all from whose settings the party may come.
    private void show(Lines lines, int line, int entry, long[] seen) {
        long marks = of[state(lines, lines.start(line), entry)];
        int setting = lines.entries[entry] & ~Lines.FIRST;
        for (int reacher : lines.directions.reachers()[lines.directions.classOf()[setting]]) {
            seen[reacher] |= marks;
        }
    }

    private boolean take(Lines lines, int line, int entry, long[] seen) {
        int state = state(lines, lines.start(line), entry);
        long more = seen[lines.directions.classOf()[lines.entries[entry] & ~Lines.FIRST]];
        if ((more & ~of[state]) == 0) {
            return false;
        }
        of[state] |= more;
        return true;
    }
}
