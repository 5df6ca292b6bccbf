package org.parley.game.stability;

import org.parley.game.State;

/// The feasible states of a game by numbers, and the steps between them: for searches that meet very many of them.
///
/// Numbers count from 0; a state may get its number when it is first met. Asked by one thread at a time.
public interface Ground {

    /// The number of a feasible state.
    int number(State state);

    /// The state of a number.
    State state(int number);

    /// Where the party's moves lead from a state, or its improvements alone.
    int[] steps(int party, int from, Metarational.Replies by);
}
