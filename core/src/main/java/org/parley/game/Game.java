package org.parley.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;

/// A graph model in option form, stated by formulas: who may change which option, which states cannot be, how each
/// party compares states, whose departures it answers, what it does not see.
///
/// Parties and options are numbered in list order; options of one owner stand together. References in conditions
/// are those of `options`. `answers.get(j)` holds the parties whose departures j answers, never j itself.
/// `hidden.get(j)` are conditions whose states j does not see: its moves into and out of them do not exist.
///
/// Source: FangHipelKilgour1993.
public record Game(
        List<String> parties,
        List<GameOption> options,
        List<Condition> never,
        List<Preference> preferences,
        List<Set<Integer>> answers,
        List<List<Condition>> hidden) {

    public Game {
        parties = List.copyOf(parties);
        options = List.copyOf(options);
        never = List.copyOf(never);
        preferences = List.copyOf(preferences);
        answers = answers.stream().map(Set::copyOf).toList();
        hidden = hidden.stream().map(List::copyOf).toList();
        if (preferences.size() != parties.size()
                || answers.size() != parties.size()
                || hidden.size() != parties.size()) {
            throw new IllegalArgumentException("one preference, answers and hidden list per party, found "
                    + preferences.size() + ", " + answers.size() + ", " + hidden.size() + " for " + parties.size());
        }
    }

    /// The numbers of the options a party owns, ascending.
    public List<Integer> owned(int party) {
        return IntStream.range(0, options.size())
                .filter(o -> options.get(o).owner() == party)
                .boxed()
                .toList();
    }

    /// The parties that answer a departure of `party`: its opponents in every sanction concept.
    public List<Integer> opponents(int party) {
        return IntStream.range(0, parties.size())
                .filter(j -> j != party && answers.get(j).contains(party))
                .boxed()
                .toList();
    }

    /// The number of the option each reference names.
    public Map<Ref, Integer> numbers() {
        Map<Ref, Integer> numbers = new HashMap<>();
        for (int o = 0; o < options.size(); o++) {
            numbers.put(options.get(o).name(), o);
        }
        return numbers;
    }

    /// The textbook `answers`: everybody answers everybody.
    public static List<Set<Integer>> everybody(int parties) {
        List<Set<Integer>> answers = new ArrayList<>();
        for (int j = 0; j < parties; j++) {
            int self = j;
            answers.add(Set.copyOf(
                    IntStream.range(0, parties).filter(i -> i != self).boxed().toList()));
        }
        return answers;
    }
}
