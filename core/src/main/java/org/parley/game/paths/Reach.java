package org.parley.game.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parley.game.State;
import org.parley.run.Run;

/// What one kind of steps reaches from all starts, and the ways to some goals.
final class Reach {

    /// Never met and after nothing in particular: everything is to be found.
    private static final Aim NOTHING_LESS = new Aim() {
        @Override
        public boolean isMet() {
            return false;
        }

        @Override
        public BitSet open() {
            return new BitSet();
        }
    };

    private final Ground ground;
    private final Steps steps;
    private final List<State> starts;
    private final Search search;
    private final Goals goals;
    private final List<long[]> reaching = new ArrayList<>();

    private Reach(Ground ground, Steps steps, List<State> starts, Goals goals, Run run) {
        this.ground = ground;
        this.steps = steps;
        this.starts = starts;
        this.goals = goals;
        this.search = new Search(ground, run);
    }

    /// Searches to the end.
    static Reach all(Ground ground, Steps steps, List<State> starts, Goals goals, Run run) {
        Reach reach = new Reach(ground, steps, starts, goals, run);
        reach.search(_ -> NOTHING_LESS);
        return reach;
    }

    /// Searches until no goal can be reached from more starts: those from which `most`, a wider kind, reaches it.
    static Reach upTo(Reach most, Steps steps, Run run) {
        Reach reach = new Reach(most.ground, steps, most.starts, most.goals, run);
        reach.search(pass -> reach.upTo(most.reaching.get(pass)));
        return reach;
    }

    private Aim upTo(long[] most) {
        return new Aim() {
            @Override
            public boolean isMet() {
                return Arrays.equals(reaching(), most);
            }

            @Override
            public BitSet open() {
                BitSet open = new BitSet();
                for (int goal = 0; goal < most.length; goal++) {
                    if (startsOf(goal) != most[goal]) {
                        Arrays.stream(states(goal)).forEach(open::set);
                    }
                }
                return open;
            }
        };
    }

    /// As many starts at a time as go together.
    private void search(IntFunction<Aim> aims) {
        for (int from = 0; from < starts.size(); from += Search.AT_ONCE) {
            int pass = reaching.size();
            steps.begin();
            search.run(starts.subList(from, Math.min(starts.size(), from + Search.AT_ONCE)), steps, aims.apply(pass));
            reaching.add(reaching());
        }
    }

    /// For each goal which of the starts gone from last reach it.
    private long[] reaching() {
        return IntStream.range(0, goals.count()).mapToLong(this::startsOf).toArray();
    }

    private long startsOf(int goal) {
        long reaching = 0;
        for (int state : states(goal)) {
            reaching |= search.starts(state);
        }
        return reaching;
    }

    private int[] states(int goal) {
        return goals.states(goal, this::isReached);
    }

    boolean isReached(int state) {
        return state >= 0 && search.layer(state) != Search.NEVER;
    }

    Optional<String> cut() {
        return steps.cut();
    }

    Way way(int goal) {
        int[] states = nearest(goal);
        int from = reaching.stream()
                .mapToInt(starts -> Long.bitCount(starts[goal]))
                .sum();
        return new Way(from, states.length == 0 ? Optional.empty() : Optional.of(search.layer(states[0])));
    }

    /// The states of the shortest way to the goal.
    List<Integer> shortest(int goal) {
        int[] states = nearest(goal);
        return states.length == 0 ? List.of() : new Shortest(ground, search, steps, starts).to(states);
    }

    /// The states of the goal with the least number of steps.
    private int[] nearest(int goal) {
        int[] states = Arrays.stream(states(goal)).filter(this::isReached).toArray();
        int least = Arrays.stream(states).map(search::layer).min().orElse(0);
        return Arrays.stream(states).filter(s -> search.layer(s) == least).toArray();
    }
}
