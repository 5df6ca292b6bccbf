package org.parley.game.explicit;

import java.util.List;
import org.parley.game.State;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Metarational.Replies;

/// A game to walk about in from given states on: moves, improvements and comparisons.
interface Arena {

    boolean feasible(State state);

    /// Above zero when the party prefers the feasible state `a` to the feasible state `b`.
    int compare(int party, State a, State b);

    /// The parties that answer a departure of this one.
    List<Integer> opponents(int party);

    List<State> moves(int party, State from);

    List<State> improvements(int party, State from);

    /// `at` with the party's options as they are in `as`.
    State withOptionsOf(int party, State at, State as);

    /// How many pairs of a state and a mover to see before a sanction without steps taken anyway is given up for one
    /// with.
    int patience();

    default boolean prefers(int party, State a, State b) {
        return compare(party, a, b) > 0;
    }

    default List<State> steps(int party, State from, Replies by) {
        return by == Replies.MOVES ? moves(party, from) : improvements(party, from);
    }

    /// The best state the party can still secure at `end`: where it is, or where one move of its own leads.
    default State secured(int party, State end, Guard guard) {
        State best = end;
        if (guard == Guard.ONE_MOVE) {
            for (State next : moves(party, end)) {
                best = prefers(party, next, best) ? next : best;
            }
        }
        return best;
    }

    /// Whether `mover` would gain by the step `from` to `to` although the party `focal` had stayed as in `stood`.
    default boolean isAnyway(int mover, State from, State to, int focal, State stood) {
        State before = withOptionsOf(focal, from, stood);
        State after = withOptionsOf(focal, to, stood);
        return feasible(before) && feasible(after) && prefers(mover, after, before);
    }
}
