package org.parley.game.stability;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.parley.game.State;
import org.parley.negotiation.model.Pattern;

/// Patterns that together fit a set of states: each as wide as it can be made without fitting a feasible state
/// outside the set.
///
/// Goes through the set in order; from a state no earlier pattern fits, opens one option after the other where that
/// fits only members and infeasible states. Costs, per pattern, about twice the states it fits.
public final class Cover {

    private final StateSet set;
    private final Predicate<State> feasible;

    private Cover(StateSet set, Predicate<State> feasible) {
        this.set = set;
        this.feasible = feasible;
    }

    /// At most `limit` patterns; fewer when they fit the whole set.
    public static List<Pattern> of(StateSet set, Predicate<State> feasible, int limit) {
        Cover cover = new Cover(set, feasible);
        List<Pattern> patterns = new ArrayList<>();
        Iterator<State> states = set.states().iterator();
        while (patterns.size() < limit && states.hasNext()) {
            State state = states.next();
            if (patterns.stream().noneMatch(state::fits)) {
                patterns.add(cover.widest(state));
            }
        }
        return patterns;
    }

    private Pattern widest(State member) {
        StringBuilder pattern = new StringBuilder(member.pattern());
        List<State> fits = new ArrayList<>(List.of(member));
        for (int o = 0; o < member.size(); o++) {
            List<State> flipped = flipped(fits, o);
            if (!flipped.isEmpty()) {
                pattern.setCharAt(o, '-');
                fits.addAll(flipped);
            }
        }
        return new Pattern(pattern.toString());
    }

    /// The states with one option changed; empty when one of them is feasible and no member, or none is a member.
    private List<State> flipped(List<State> states, int option) {
        List<State> flipped = new ArrayList<>(states.size());
        boolean gains = false;
        for (State state : states) {
            State other = state.with(option, !state.taken(option));
            if (set.contains(other)) {
                gains = true;
            } else if (feasible.test(other)) {
                return List.of();
            }
            flipped.add(other);
        }
        return gains ? flipped : List.of();
    }
}
