package org.parley.game.paths;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Departures.Departure;

/// Steps that one party takes by itself.
abstract class Unilateral implements Steps {

    private static final int[] NOWHERE = {};

    final Ground ground;

    private Unilateral(Ground ground) {
        this.ground = ground;
    }

    /// Where the party's steps lead.
    abstract int[] steps(int party, int from);

    /// Whether a move of the party is such a step.
    abstract boolean isStep(int party, int from, int to);

    @Override
    public void from(int state, Search search) {
        for (int party = 0; party < ground.parties(); party++) {
            for (int to : steps(party, state)) {
                search.reach(to, search.fresh(state));
            }
        }
    }

    @Override
    public IntStream into(int to, Search search, int layer) {
        return IntStream.range(0, ground.parties())
                .flatMap(party -> Arrays.stream(ground.into(party, to))
                        .filter(from -> search.layer(from) == layer && isStep(party, from, to)));
    }

    @Override
    public Optional<String> cut() {
        return ground.cut();
    }

    /// Any unilateral moves. A line is gone along once for each start, from whichever of its states comes first.
    static final class Moving extends Unilateral {
        private final long[][] gone;

        Moving(Ground ground) {
            super(ground);
            this.gone = new long[ground.parties()][ground.size()];
        }

        @Override
        int[] steps(int party, int from) {
            return ground.moves(party, from);
        }

        @Override
        boolean isStep(int party, int from, int to) {
            return true;
        }

        @Override
        public void begin() {
            for (long[] lines : gone) {
                Arrays.fill(lines, 0);
            }
        }

        @Override
        public void from(int state, Search search) {
            for (int party = 0; party < ground.parties(); party++) {
                long more = going(party, state, search.fresh(state));
                for (int to : more == 0 ? NOWHERE : steps(party, state)) {
                    search.reach(to, more);
                }
            }
        }

        @Override
        public boolean isGain(int from, int to) {
            return IntStream.range(0, ground.parties())
                    .anyMatch(party -> ground.compare(party, to, from) > 0
                            && Arrays.stream(ground.moves(party, from)).anyMatch(end -> end == to));
        }

        /// The starts for which the party has not gone along the state's line before; from now on it has.
        private long going(int party, int from, long starts) {
            int line = ground.line(party, from);
            if (line == Ground.NO_MOVES) {
                return 0;
            }
            if (line >= gone[party].length) {
                gone[party] = Arrays.copyOf(gone[party], 2 * line + 1024);
            }
            long more = starts & ~gone[party][line];
            gone[party][line] |= more;
            return more;
        }
    }

    /// Unilateral improvements.
    static final class Improving extends Unilateral {

        Improving(Ground ground) {
            super(ground);
        }

        @Override
        int[] steps(int party, int from) {
            return ground.improvements(party, from);
        }

        @Override
        boolean isStep(int party, int from, int to) {
            return ground.compare(party, to, from) > 0;
        }
    }

    /// Undeterred improvements; one list of departures a party.
    static final class Leaving extends Unilateral {
        private final List<Departures> departures;
        private final List<Map<Integer, int[]>> known;
        private boolean cut;

        Leaving(Ground ground, List<Departures> departures) {
            super(ground);
            this.departures = departures;
            this.known = departures.stream()
                    .<Map<Integer, int[]>>map(_ -> new HashMap<>())
                    .toList();
        }

        @Override
        int[] steps(int party, int from) {
            return known.get(party).computeIfAbsent(from, _ -> asked(party, from));
        }

        private int[] asked(int party, int from) {
            List<Departure> found = departures
                    .get(party)
                    .told(ground.state(from))
                    .orElseGet(() -> {
                        cut = true;
                        return List.of();
                    });
            return found.stream().mapToInt(d -> ground.number(d.to())).toArray();
        }

        @Override
        boolean isStep(int party, int from, int to) {
            return Arrays.stream(steps(party, from)).anyMatch(end -> end == to);
        }

        @Override
        public Optional<String> cut() {
            return cut ? Optional.of("of some steps there was no room to tell whether they are deterred") : super.cut();
        }
    }
}
