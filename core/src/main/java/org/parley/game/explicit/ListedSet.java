package org.parley.game.explicit;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.game.State;
import org.parley.game.stability.Cover;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Pattern;

/// A set of states, each kept.
record ListedSet(SortedSet<State> members, Predicate<State> feasible) implements StateSet {

    ListedSet(Collection<State> members, Predicate<State> feasible) {
        this(new TreeSet<>(members), feasible);
    }

    @Override
    public BigInteger count() {
        return BigInteger.valueOf(members.size());
    }

    @Override
    public boolean contains(State state) {
        return members.contains(state);
    }

    @Override
    public Stream<State> states() {
        return members.stream();
    }

    @Override
    public StateSet keep(Predicate<State> which) {
        return new ListedSet(members.stream().filter(which).toList(), feasible);
    }

    @Override
    public List<Pattern> families(int limit) {
        return Cover.of(this, feasible, limit);
    }
}
