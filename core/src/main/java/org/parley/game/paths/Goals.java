package org.parley.game.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.game.State;

/// The goals of all searches over one ground, by the numbers of their states.
final class Goals {

    private final Ground ground;
    private final List<Goal> goals;
    private final List<int[]> numbered = new ArrayList<>();

    /// Looks listed states up once where a ground gives no new numbers.
    Goals(Ground ground, List<Goal> goals) {
        this.ground = ground;
        this.goals = List.copyOf(goals);
        for (Goal goal : goals) {
            if (ground.isNumbered() && goal instanceof Goal.Listed(List<State> states)) {
                numbered.add(known(states));
            } else {
                numbered.add(new int[0]);
            }
        }
    }

    int count() {
        return goals.size();
    }

    /// The states of the goal that were met; of one that is told by a test, those that were reached.
    int[] states(int goal, IntPredicate isReached) {
        return switch (goals.get(goal)) {
            case Goal.Listed(List<State> states) -> ground.isNumbered() ? numbered.get(goal) : known(states);
            case Goal.Told(var test) ->
                IntStream.range(0, ground.size())
                        .filter(state -> isReached.test(state) && test.test(ground.state(state)))
                        .toArray();
        };
    }

    private int[] known(List<State> states) {
        return states.stream()
                .mapToInt(ground::known)
                .filter(state -> state >= 0)
                .toArray();
    }
}
