package org.parley.game.stability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.game.State;

/// Where legal sequences end: at least one step, nobody moves twice running.
public final class LegalSequences {

    private record Reached(State state, int mover) {}

    private LegalSequences() {}

    /// The ends of the sequences these movers can take from `start`, given each one's steps from a state.
    public static Set<State> ends(State start, List<Integer> movers, BiFunction<Integer, State, List<State>> steps) {
        Set<Reached> seen = new HashSet<>();
        Set<State> ends = new LinkedHashSet<>();
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(start, -1)));
        while (!open.isEmpty()) {
            Reached at = open.remove();
            for (int mover : movers) {
                for (State to : mover == at.mover ? List.<State>of() : steps.apply(mover, at.state)) {
                    if (seen.add(new Reached(to, mover))) {
                        ends.add(to);
                        open.add(new Reached(to, mover));
                    }
                }
            }
        }
        return ends;
    }
}
