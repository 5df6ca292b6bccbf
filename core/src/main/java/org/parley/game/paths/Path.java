package org.parley.game.paths;

import java.util.List;
import org.parley.game.State;

/// Steps from one of the starts to a goal; none where the start lies in the goal.
public record Path(State start, List<Leg> legs) {

    public Path {
        legs = List.copyOf(legs);
    }

    public State end() {
        return legs.isEmpty() ? start : legs.getLast().to();
    }
}
