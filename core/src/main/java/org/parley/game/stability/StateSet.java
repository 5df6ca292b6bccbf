package org.parley.game.stability;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.game.State;
import org.parley.negotiation.model.Pattern;

/// A set of states of one game, however it is held.
public interface StateSet {

    BigInteger count();

    boolean contains(State state);

    /// The states in the order of their patterns.
    Stream<State> states();

    /// The part of the set the test is true of.
    StateSet keep(Predicate<State> which);

    /// Patterns that together fit exactly these states among the feasible ones, each as wide as `Cover` can make it,
    /// in the order of the first state each was made from. At most `limit` of them; where more are needed, the rest
    /// of the set is left out.
    List<Pattern> families(int limit);
}
