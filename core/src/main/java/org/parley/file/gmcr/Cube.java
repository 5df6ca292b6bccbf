package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;

/// A conjunction of literals, the file's *condition*: option numbers with what each has to be. Options not named are
/// free; the empty cube is true everywhere.
record Cube(SortedMap<Integer, Boolean> literals) {

    static final Cube EVERYWHERE = new Cube(new TreeMap<>());

    Cube {
        literals = Collections.unmodifiableSortedMap(new TreeMap<>(literals));
    }

    static Cube of(int option, boolean taken) {
        return new Cube(new TreeMap<>(Map.of(option, taken)));
    }

    /// Both at once; empty where they contradict each other.
    Optional<Cube> and(Cube other) {
        SortedMap<Integer, Boolean> both = new TreeMap<>(literals);
        for (Map.Entry<Integer, Boolean> literal : other.literals.entrySet()) {
            Boolean before = both.put(literal.getKey(), literal.getValue());
            if (before != null && !before.equals(literal.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cube(both));
    }

    /// Every literal the other way round.
    Cube opposite() {
        SortedMap<Integer, Boolean> opposite = new TreeMap<>(literals);
        opposite.replaceAll((_, taken) -> !taken);
        return new Cube(opposite);
    }

    boolean isEverywhere() {
        return literals.isEmpty();
    }

    /// Whether a literal asks for the option to be taken.
    boolean isTaken(int option) {
        return literals.getOrDefault(option, false);
    }

    boolean isShorter(Cube other) {
        return literals.size() < other.literals.size();
    }

    /// Whether this is true wherever `other` is.
    boolean covers(Cube other) {
        return other.literals.entrySet().containsAll(literals.entrySet());
    }

    /// Whether it is true in a state given as bits; its options have numbers below 63.
    boolean fits(long state) {
        for (Map.Entry<Integer, Boolean> literal : literals.entrySet()) {
            if (((state >>> literal.getKey()) & 1) == (literal.getValue() ? 0 : 1)) {
                return false;
            }
        }
        return true;
    }

    /// As a condition over `options`; the cube is not empty.
    Condition over(List<Ref> options) {
        List<Condition> parts = new ArrayList<>();
        literals.forEach((option, taken) -> parts.add(literal(options.get(option), taken)));
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    static Condition literal(Ref ref, boolean taken) {
        return taken ? ref : new Condition.Not(ref);
    }
}
