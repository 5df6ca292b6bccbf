package org.parley.game.paths;

import java.util.Optional;
import org.parley.game.State;

/// The states searches go through, by number, and how the parties move among them.
interface Ground {

    /// The line of a state the party cannot move from.
    int NO_MOVES = -1;

    /// The number of a feasible state.
    int number(State state);

    /// The number of a state that was met already, below zero where it was not.
    int known(State state);

    State state(int number);

    /// Whether every state that can be met has its number from the beginning.
    boolean isNumbered();

    /// One more than the largest number given so far.
    int size();

    int parties();

    /// Where the party's moves lead.
    int[] moves(int party, int from);

    /// Where the party's moves lead that it prefers to `from`.
    int[] improvements(int party, int from);

    /// From where, among the states met already, the party's moves lead to a state.
    int[] into(int party, int to);

    /// A number shared by states from which the party's moves lead to the same states, these states included;
    /// `NO_MOVES` where the state is hidden from the party.
    int line(int party, int state);

    /// Above zero when the party prefers `a` to `b`.
    int compare(int party, int a, int b);

    /// Why no move leads anywhere any more, once there is no room left to go on.
    Optional<String> cut();
}
