package org.parley.deal.leverage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;

/// Why a set of calls falls short, and how many other sets do for the same reason.
///
/// Found in the game of one set; it stands in that of every other that has all of `with` and none of `against`, as far
/// as their completions are what the conflict speaks of.
sealed interface Conflict {

    /// Calls without which what was found might be otherwise.
    Set<Integer> with();

    /// Calls with which it might be.
    Set<Integer> against();

    /// Whether the completions are such that the conflict stands.
    boolean fits(Family family);

    default boolean stands(Family family) {
        return family.calls().levers().containsAll(with())
                && family.calls().levers().stream().noneMatch(against()::contains)
                && fits(family);
    }

    /// The further calls of which every larger set that does better has at least one.
    default Set<Integer> towards(Family family) {
        Set<Integer> towards = new TreeSet<>(against());
        towards.addAll(family.openers());
        return towards;
    }

    /// A completion is left for outside: by a departure to a state that is no completion and no part of which is one
    /// (`outside` are these states).
    record Left(Set<Integer> with, Set<Integer> against, State from, List<State> outside) implements Conflict {

        public Left {
            with = Set.copyOf(with);
            against = Set.copyOf(against);
            outside = List.copyOf(outside);
        }

        @Override
        public boolean fits(Family family) {
            return family.contains(from) && outside.stream().noneMatch(family::contains);
        }

        @Override
        public Set<Integer> towards(Family family) {
            Set<Integer> towards = Conflict.super.towards(family);
            towards.addAll(family.excluders(from));
            return towards;
        }
    }

    /// No completion stays: the family has no core, or is empty. So has any part of it.
    record NothingStays(Set<Integer> with, Set<Integer> against, Set<Condition> conditions) implements Conflict {

        public NothingStays {
            with = Set.copyOf(with);
            against = Set.copyOf(against);
            conditions = Set.copyOf(conditions);
        }

        @Override
        public boolean fits(Family family) {
            return family.conditions().containsAll(conditions);
        }
    }
}
