package org.parley.game.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.Preference;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Pattern;

/// A party's preference as one number per state: larger is better, equal is as good, below zero is infeasible.
/// The numbers run from 0 without gaps.
public final class Levels {

    /// Levels are renumbered before the codes outgrow this, so that any number of statements fits.
    private static final int MOST_CODES = 1 << 21;

    private final Space space;
    private final Bits bits;
    private final long[] feasible;

    public Levels(Space space, Bits bits, long[] feasible) {
        this.space = space;
        this.bits = bits;
        this.feasible = feasible;
    }

    public int[] of(Preference preference) {
        return switch (preference) {
            case Preference.Statements(List<Condition> statements) -> lexicographic(statements);
            case Preference.Weighted(List<Long> weights) -> weighted(weights);
            case Preference.Ranked(List<List<Pattern>> classes) -> ranked(classes);
        };
    }

    private int[] lexicographic(List<Condition> statements) {
        int[] codes = new int[space.size()];
        int most = 1;
        for (Condition statement : statements) {
            if (most > MOST_CODES / 2) {
                most = renumber(codes, most);
            }
            long[] truth = bits.where(statement);
            for (int s = 0; s < codes.length; s++) {
                codes[s] = codes[s] << 1 | (int) (truth[s >> 6] >>> s & 1);
            }
            most *= 2;
        }
        renumber(codes, most);
        return marked(codes);
    }

    /// Replaces codes by their places among the codes of feasible states; returns how many there are.
    private int renumber(int[] codes, int most) {
        int[] place = new int[most];
        for (int s = 0; s < codes.length; s++) {
            if (Bits.get(feasible, s)) {
                place[codes[s]] = 1;
            }
        }
        int next = 0;
        for (int code = 0; code < most; code++) {
            int seen = place[code];
            place[code] = next;
            next += seen;
        }
        for (int s = 0; s < codes.length; s++) {
            codes[s] = Bits.get(feasible, s) ? place[codes[s]] : 0;
        }
        return Math.max(1, next);
    }

    private int[] weighted(List<Long> weights) {
        long[] sums = new long[space.size()];
        for (int party = 0; party < space.game().parties().size(); party++) {
            Axis axis = space.axis(party);
            long[] own = axis.settings().stream()
                    .mapToLong(setting -> axis.owned().stream()
                            .mapToLong(o -> setting.taken(o) ? weights.get(o) : 0)
                            .reduce(0, Math::addExact))
                    .toArray();
            for (int s = 0; s < sums.length; s++) {
                sums[s] = Math.addExact(sums[s], own[axis.place(s)]);
            }
        }
        long[] values = feasibleValues(sums);
        int[] levels = new int[sums.length];
        for (int s = 0; s < levels.length; s++) {
            levels[s] = Bits.get(feasible, s) ? Arrays.binarySearch(values, sums[s]) : 0;
        }
        return marked(levels);
    }

    private long[] feasibleValues(long[] sums) {
        return IntStream.range(0, sums.length)
                .filter(s -> Bits.get(feasible, s))
                .mapToLong(s -> sums[s])
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] ranked(List<List<Pattern>> classes) {
        int[] codes = new int[space.size()];
        long[] open = feasible.clone();
        for (int place = 0; place < classes.size(); place++) {
            for (Pattern pattern : classes.get(place)) {
                long[] fits = Bits.and(Patterns.states(space, bits, pattern), open);
                int code = classes.size() - place;
                Words.forEach(fits, s -> {
                    codes[s] = code;
                    open[s >> 6] &= ~(1L << s);
                });
            }
        }
        renumber(codes, classes.size() + 1);
        return marked(codes);
    }

    private int[] marked(int[] levels) {
        for (int s = 0; s < levels.length; s++) {
            if (!Bits.get(feasible, s)) {
                levels[s] = -1;
            }
        }
        return levels;
    }
}
