package org.parley.game.explicit;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.game.State;
import org.parley.game.space.Bits;
import org.parley.game.space.Space;
import org.parley.game.space.Words;
import org.parley.game.stability.Cover;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Pattern;

/// A set of states as one bit each over a space.
final class DenseSet implements StateSet {

    private final Space space;
    private final long[] feasible;
    private final long[] members;

    DenseSet(Space space, long[] feasible, long[] members) {
        this.space = space;
        this.feasible = feasible;
        this.members = members;
    }

    long[] bits() {
        return members;
    }

    @Override
    public BigInteger count() {
        return BigInteger.valueOf(Words.count(members));
    }

    @Override
    public boolean contains(State state) {
        int number = space.number(state);
        return number >= 0 && Bits.get(members, number);
    }

    @Override
    public Stream<State> states() {
        BitSet set = BitSet.valueOf(members);
        return StreamSupport.stream(set.stream().spliterator(), false).map(space::state);
    }

    @Override
    public StateSet keep(Predicate<State> which) {
        long[] kept = new long[members.length];
        Words.forEach(members, s -> {
            if (which.test(space.state(s))) {
                Bits.set(kept, s);
            }
        });
        return new DenseSet(space, feasible, kept);
    }

    @Override
    public List<Pattern> families(int limit) {
        return Cover.of(this, new DenseSet(space, feasible, feasible)::contains, limit);
    }
}
