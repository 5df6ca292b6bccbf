package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.game.State;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Metarational.Replies;

/// The ground of a game too large to list: states are numbered as they are met.
final class OpenGround implements Ground {

    private final Arena arena;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    OpenGround(Arena arena) {
        this.arena = arena;
    }

    @Override
    public int number(State state) {
        return numbers.computeIfAbsent(state, met -> {
            if (!arena.feasible(met)) {
                throw new IllegalArgumentException("a rule forbids " + met);
            }
            states.add(met);
            return states.size() - 1;
        });
    }

    @Override
    public State state(int number) {
        return states.get(number);
    }

    @Override
    public int[] steps(int party, int from, Replies by) {
        return arena.steps(party, states.get(from), by).stream()
                .mapToInt(this::number)
                .toArray();
    }
}
