package org.parley.game;

import java.util.List;
import java.util.stream.IntStream;

/// A unilateral move: one party changes one or more of its own options at once.
public record Move(int party, State from, State to) {

    /// The numbers of the options that change, ascending.
    public List<Integer> changed() {
        return IntStream.range(0, from.size())
                .filter(o -> from.taken(o) != to.taken(o))
                .boxed()
                .toList();
    }
}
