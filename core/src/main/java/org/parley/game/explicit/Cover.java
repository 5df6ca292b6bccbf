package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import org.parley.game.State;
import org.parley.negotiation.model.Pattern;

/// Patterns that together fit a set of states: each as wide as it can be made without fitting a feasible state
/// outside the set.
///
/// Starts from the first state not yet covered and opens one option after the other, in order, where that fits only
/// members and infeasible states. Costs, per pattern, about twice the states it fits.
final class Cover {

    private final Space space;
    private final long[] feasible;
    private final long[] members;

    private Cover(Space space, long[] feasible, long[] members) {
        this.space = space;
        this.feasible = feasible;
        this.members = members;
    }

    static List<Pattern> of(Space space, long[] feasible, long[] members, int limit) {
        Cover cover = new Cover(space, feasible, members);
        long[] open = members.clone();
        List<Pattern> patterns = new ArrayList<>();
        while (patterns.size() < limit) {
            int first = java.util.BitSet.valueOf(open).nextSetBit(0);
            if (first < 0) {
                return patterns;
            }
            patterns.add(cover.widest(space.state(first), open));
        }
        return patterns;
    }

    /// The widest pattern from a member on; what it fits is taken out of `open`.
    private Pattern widest(State member, long[] open) {
        StringBuilder pattern = new StringBuilder(member.pattern());
        List<State> fits = new ArrayList<>(List.of(member));
        for (int o = 0; o < member.size(); o++) {
            List<State> flipped = flipped(fits, o);
            if (!flipped.isEmpty()) {
                pattern.setCharAt(o, '-');
                fits.addAll(flipped);
            }
        }
        fits.stream().mapToInt(space::number).filter(s -> s >= 0).forEach(s -> open[s >> 6] &= ~(1L << s));
        return new Pattern(pattern.toString());
    }

    /// The states with one option changed; empty when one of them is feasible and no member, or none is a member.
    private List<State> flipped(List<State> states, int option) {
        List<State> flipped = new ArrayList<>(states.size());
        boolean gains = false;
        for (State state : states) {
            State other = state.with(option, !state.taken(option));
            int number = space.number(other);
            if (number >= 0 && Bits.get(feasible, number)) {
                if (!Bits.get(members, number)) {
                    return List.of();
                }
                gains = true;
            }
            flipped.add(other);
        }
        return gains ? flipped : List.of();
    }
}
