package org.parley.game.inverse;

import java.util.List;
import org.parley.game.State;
import org.parley.game.inverse.Demand.Way;

/// One clause of the exact condition for a state to be stable for a party: the moves it is about, and the ways in which
/// they are no undeterred improvement.
///
/// The condition is over comparisons of states; each way names a state that the first of the moves leads to, at once or
/// by answers, and that the party must not prefer to where it stood.
public record Requirement(List<State> moves, List<Sample> ways) {

    public Requirement {
        moves = List.copyOf(moves);
        ways = List.copyOf(ways);
    }

    /// Whether the present order satisfies it.
    public boolean isMet() {
        return ways.stream().anyMatch(sample -> sample.way().all().stream().allMatch(Comparison::isMet));
    }

    /// A way and a state that stands for it; `alike` states look the same to the party in any order.
    public record Sample(Way way, State state, int alike) {}
}
