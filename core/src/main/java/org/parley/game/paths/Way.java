package org.parley.game.paths;

import java.util.Optional;

/// How far a goal is reached by one kind of steps: from how many of the starts, and in how many steps from the nearest
/// of them; none where a start lies in the goal.
public record Way(int starts, Optional<Integer> steps) {

    public boolean isReached() {
        return starts > 0;
    }
}
