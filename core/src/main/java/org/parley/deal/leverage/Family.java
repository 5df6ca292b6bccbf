package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;

/// The target's completions under a set of calls, as conditions, and what further calls would make of them.
final class Family {

    private final Table table;
    private final Calls calls;
    private final Set<Condition> conditions;
    private final Predicate<State> all;
    private final Map<Integer, Predicate<State>> keeps = new HashMap<>();

    Family(Table table, Condition target, Calls calls, Terms terms) {
        this.table = table;
        this.calls = calls;
        List<Condition> parts = table.conditions(target, calls);
        this.conditions = Set.copyOf(parts);
        this.all = all(terms, parts);
        for (int lever = 0; lever < table.levers().size(); lever++) {
            if (!calls.contains(lever)) {
                keeps.put(lever, all(terms, needed(lever)));
            }
        }
    }

    private static Predicate<State> all(Terms terms, List<Condition> conditions) {
        return conditions.stream().map(terms::test).reduce(_ -> true, Predicate::and);
    }

    Calls calls() {
        return calls;
    }

    Set<Condition> conditions() {
        return conditions;
    }

    /// Whether the state, which breaks no rule, is a completion.
    boolean contains(State state) {
        return all.test(state);
    }

    /// Where a lever can be pulled, whichever others are: its option is taken, and what it needs is true.
    private List<Condition> needed(int lever) {
        List<Condition> needed =
                new ArrayList<>(table.lever(lever).uses().stream().toList());
        table.lever(lever).needs().ifPresent(needs -> needed.addAll(table.settledAnyhow(needs, calls.with(lever))));
        return needed;
    }

    /// Further levers whose pulling would or might take the completion out of the family.
    Set<Integer> excluders(State completion) {
        Set<Integer> excluders = new HashSet<>();
        keeps.forEach((lever, keep) -> {
            if (!keep.test(completion)) {
                excluders.add(lever);
            }
        });
        return excluders;
    }

    /// Further levers of which the needs of the calls speak: pulling them may let more states in.
    Set<Integer> openers() {
        Set<Integer> openers = new TreeSet<>();
        for (int place : calls.levers()) {
            table.mentioned(place).stream().filter(l -> !calls.contains(l)).forEach(openers::add);
        }
        return openers;
    }
}
