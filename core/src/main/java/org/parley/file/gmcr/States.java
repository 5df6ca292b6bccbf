package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.negotiation.model.Pattern;

/// The feasible states in the order in which the file numbers them: increasing decimal value, the first option worth 1,
/// the next 2, and so on. Numbers count from 1, places from 0.
final class States {

    /// The most states that are numbered for a ranking or payoffs.
    static final int MOST = 1 << 20;

    private static final int MOST_OPTIONS = 62;
    private static final long MOST_STEPS = 1 << 25;

    private final int options;
    private final int most;
    private final List<List<Cube>> decidedAt;
    private long[] found = new long[16];
    private int count;
    private long steps;

    private States(int options, List<Cube> infeasible, int most) {
        this.options = options;
        this.most = most;
        this.decidedAt = IntStream.range(0, options + 1)
                .<List<Cube>>mapToObj(_ -> new ArrayList<>())
                .toList();
        for (Cube cube : infeasible) {
            decidedAt
                    .get(cube.isEverywhere() ? options : cube.literals().firstKey())
                    .add(cube);
        }
    }

    /// All of them; empty where there are more than `most` or finding them takes too long.
    static Optional<States> of(int options, List<Cube> infeasible, int most) {
        if (options > MOST_OPTIONS) {
            return Optional.empty();
        }
        States states = new States(options, infeasible, most);
        boolean whole = states.decide(options, 0);
        return whole ? Optional.of(states) : Optional.empty();
    }

    /// Decides options from the last to the first; false when a limit is hit.
    private boolean decide(int undecided, long state) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (decidedAt.get(undecided).stream().anyMatch(cube -> cube.fits(state))) {
            return true;
        }
        if (undecided == 0) {
            return add(state);
        }
        return decide(undecided - 1, state) && decide(undecided - 1, state | (1L << (undecided - 1)));
    }

    private boolean add(long state) {
        if (count == most) {
            return false;
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = state;
        return true;
    }

    int count() {
        return count;
    }

    /// The options taken in the state at a place, as bits.
    long bits(int place) {
        return found[place];
    }

    Pattern pattern(int place) {
        StringBuilder text = new StringBuilder();
        for (int option = 0; option < options; option++) {
            text.append(((found[place] >>> option) & 1) != 0 ? 'Y' : 'N');
        }
        return new Pattern(text.toString());
    }

    /// Number and pattern, as in `3 (NYN)`.
    String called(int place) {
        return place + 1 + " (" + pattern(place).text() + ")";
    }
}
