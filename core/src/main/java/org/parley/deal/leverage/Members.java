package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;

/// Which states of the target are its completions, as far as it is settled which levers are pulled.
///
/// States are numbered by their places among those of the target that break no rule. Tests each state once for each
/// option used and each need, and for each way the levers a need speaks of may be pulled.
final class Members {

    /// So many states of the target are numbered.
    private static final int MOST = 100_000;

    /// A need is taken not to be settled while more levers it speaks of are open.
    private static final int MOST_OPEN = 8;

    private final Table table;
    private final Terms terms;
    private final Predicate<State> where;
    private final List<State> states;
    private final boolean complete;
    private final Map<State, Integer> places = new HashMap<>();
    private final List<BitSet> possible = new ArrayList<>();
    private final Map<Condition, BitSet> known = new HashMap<>();

    /// In games whose rules are those of this one.
    Members(Table table, Condition target, Game game) {
        this.table = table;
        this.terms = new Terms(game);
        this.where = terms.test(target);
        Completions completions = Completions.of(game, List.of(target), MOST);
        this.states = completions.states();
        this.complete = completions.isAll(MOST);
        states.forEach(state -> places.put(state, places.size()));
        for (int lever = 0; lever < table.levers().size(); lever++) {
            BitSet pulled = new BitSet();
            pulled.set(lever);
            possible.add(may(new Choice(pulled, new BitSet())));
        }
    }

    /// Whether every state of the target has a number.
    boolean isComplete() {
        return complete;
    }

    State state(int number) {
        return states.get(number);
    }

    /// The number of a state, below zero where it has none: it is not of the target, or breaks a rule, or there are
    /// too many.
    int number(State state) {
        return places.getOrDefault(state, -1);
    }

    boolean isOfTarget(State state) {
        return where.test(state);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, states.size());
        return all;
    }

    /// The states that are completions in some sets of calls of the choice, and maybe others.
    BitSet may(Choice choice) {
        BitSet may = all();
        for (int lever = choice.pulled().nextSetBit(0);
                lever >= 0;
                lever = choice.pulled().nextSetBit(lever + 1)) {
            table.lever(lever).uses().map(this::where).ifPresent(may::and);
            List<BitSet> cases = needed(lever, choice);
            if (!cases.isEmpty()) {
                BitSet some = new BitSet();
                cases.forEach(some::or);
                may.and(some);
            }
        }
        return may;
    }

    /// States that are completions in all sets of calls of the choice.
    BitSet must(Choice choice) {
        BitSet must = all();
        for (int lever = 0; lever < table.levers().size(); lever++) {
            if (!choice.unpulled().get(lever)) {
                table.lever(lever).uses().map(this::where).ifPresent(must::and);
                List<BitSet> cases = needed(lever, choice);
                cases.forEach(must::and);
                if (cases.isEmpty() && table.lever(lever).needs().isPresent()) {
                    must.clear();
                }
            }
        }
        return must;
    }

    /// The levers with which a state is no completion, whichever others are pulled.
    BitSet excluders(int number) {
        BitSet excluders = new BitSet();
        for (int lever = 0; lever < possible.size(); lever++) {
            excluders.set(lever, !possible.get(lever).get(number));
        }
        return excluders;
    }

    /// Where what a lever needs is true, in each case of the open levers it speaks of; empty where it needs nothing or
    /// there are too many cases.
    private List<BitSet> needed(int lever, Choice choice) {
        List<Integer> mentioned = table.mentioned(lever).stream().distinct().toList();
        if (table.lever(lever).needs().isEmpty()
                || mentioned.stream().filter(choice::isOpen).count() > MOST_OPEN) {
            return List.of();
        }
        List<Calls> cases = new ArrayList<>(List.of(new Calls(
                mentioned.stream().filter(choice.pulled()::get).sorted().toList())));
        for (int open : mentioned) {
            if (choice.isOpen(open)) {
                cases.addAll(cases.stream().map(calls -> calls.with(open)).toList());
            }
        }
        Condition needs = table.lever(lever).needs().get();
        return cases.stream().map(calls -> where(table.settled(needs, calls))).toList();
    }

    private BitSet where(Condition condition) {
        return known.computeIfAbsent(condition, _ -> {
            Predicate<State> test = terms.test(condition);
            BitSet where = new BitSet(states.size());
            for (int number = 0; number < states.size(); number++) {
                where.set(number, test.test(states.get(number)));
            }
            return where;
        });
    }
}
