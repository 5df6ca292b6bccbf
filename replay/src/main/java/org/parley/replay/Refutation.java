package org.parley.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks a proof by cases that no state satisfies some requirements. Where none is given, goes through the cases
/// itself
/// as far as that is feasible.
final class Refutation {

    private static final int MOST_CASES = 2_000_000;

    private final int[] known;
    private final Map<LineClaim.Case.Fails, Requirement> requirements;
    private int at;

    /// @param requirements by how a step names them
    Refutation(int options, Map<LineClaim.Case.Fails, Requirement> requirements) {
        this.known = new int[options];
        this.requirements = requirements;
    }

    /// What is wrong with the proof; nothing if it shows that the requirements cannot be satisfied together.
    List<String> objections(List<LineClaim.Case> cases) {
        if (cases.isEmpty()) {
            List<Integer> order = new ArrayList<>(mentioned());
            return isRefuted(order, 0) ? List.of() : List.of("there is a state that satisfies all of it");
        }
        List<String> objections = new ArrayList<>();
        walk(cases, objections);
        if (objections.isEmpty() && at < cases.size()) {
            objections.add("the proof by cases goes on after its end, at step " + at);
        }
        return objections;
    }

    private void walk(List<LineClaim.Case> cases, List<String> objections) {
        if (at >= cases.size()) {
            objections.add("the proof by cases breaks off");
            return;
        }
        int step = at++;
        switch (cases.get(step)) {
            case LineClaim.Case.Fails fails -> {
                Requirement requirement = requirements.get(fails);
                if (requirement == null) {
                    objections.add("step " + step + ": " + fails.what() + " " + fails.number() + " is not among those "
                            + "claimed to clash");
                } else if (requirement.value(known) >= 0) {
                    objections.add("step " + step + ": " + fails.what() + " " + fails.number()
                            + " does not fail for sure where it is said to");
                }
            }
            case LineClaim.Case.Split(int option) -> split(step, option, cases, objections);
        }
    }

    private void split(int step, int option, List<LineClaim.Case> cases, List<String> objections) {
        if (known[option] != 0) {
            objections.add("step " + step + ": option " + option + " is decided already");
            return;
        }
        for (int value : new int[] {1, -1}) {
            if (objections.isEmpty()) {
                known[option] = value;
                walk(cases, objections);
            }
        }
        known[option] = 0;
    }

    private Set<Integer> mentioned() {
        Set<Integer> mentioned = new LinkedHashSet<>();
        requirements.values().forEach(r -> r.options().forEach(mentioned::add));
        return mentioned;
    }

    private boolean isRefuted(List<Integer> order, int next) {
        if (++at > MOST_CASES) {
            throw new TooLargeException(
                    "no proof by cases is given, and there are more than " + MOST_CASES + " cases to go through");
        }
        if (requirements.values().stream().anyMatch(r -> r.value(known) < 0)) {
            return true;
        }
        if (next == order.size()) {
            return false;
        }
        int option = order.get(next);
        known[option] = 1;
        boolean refuted = isRefuted(order, next + 1);
        known[option] = -1;
        refuted = refuted && isRefuted(order, next + 1);
        known[option] = 0;
        return refuted;
    }
}
