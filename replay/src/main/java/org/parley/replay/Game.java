package org.parley.replay;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A graph model in option form. A state is a `long` with one bit for each option, the first option highest, so that
/// the order of the numbers is the order of the patterns with N before Y.
///
/// @param never conditions that make a state infeasible
/// @param answers for each party those whose departures it answers
/// @param hidden for each party conditions whose states it cannot move into or out of
record Game(
        List<String> parties,
        List<Option> options,
        List<Formula> never,
        List<Preference> preferences,
        List<Set<Integer>> answers,
        List<List<Formula>> hidden) {

    static final int MOST_OPTIONS = 62;

    /// @param take whether N can become Y
    /// @param drop whether Y can become N
    record Option(String name, int owner, boolean take, boolean drop) {}

    long bit(int option) {
        return bit(option, options.size());
    }

    static long bit(int option, int options) {
        return 1L << (options - 1 - option);
    }

    long all() {
        return (1L << options.size()) - 1;
    }

    /// The party's own options.
    long own(int party) {
        long own = 0;
        for (int k = 0; k < options.size(); k++) {
            own |= options.get(k).owner == party ? bit(k) : 0;
        }
        return own;
    }

    /// The opponents of a party: those who answer it.
    List<Integer> opponents(int party) {
        return IntStream.range(0, answers.size())
                .filter(other -> answers.get(other).contains(party))
                .boxed()
                .toList();
    }

    boolean feasible(long state) {
        return never.stream().noneMatch(rule -> rule.holds(state));
    }

    boolean sees(int party, long state) {
        for (Formula condition : hidden.get(party)) {
            if (condition.holds(state)) {
                return false;
            }
        }
        return true;
    }
}
