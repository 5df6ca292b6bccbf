package org.parley.game;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A unilateral move: one party changes one or more of its own options at once.
public record Move(int party, State from, State to) {

    /// Fewest changed options first, then first options, then first state left, then first state reached.
    public static final Comparator<Move> SMALLEST = Comparator.comparingInt(Move::size)
            .thenComparing(m -> m.from.difference(m.to), Comparator.reverseOrder())
            .thenComparing(Move::from)
            .thenComparing(Move::to);

    /// Whether both moves change the same options in the same direction.
    public boolean isLike(Move other) {
        State changed = from.difference(to);
        return changed.equals(other.from.difference(other.to))
                && to.with(changed, other.to).equals(to);
    }

    /// How many options change.
    public int size() {
        return from.difference(to).takenCount();
    }

    /// The numbers of the options that change, ascending.
    public List<Integer> changed() {
        return IntStream.range(0, from.size())
                .filter(o -> from.taken(o) != to.taken(o))
                .boxed()
                .toList();
    }
}
