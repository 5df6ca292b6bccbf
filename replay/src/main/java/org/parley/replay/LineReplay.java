package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Replays claims about red lines: states are looked at, proofs by cases walked through, counts counted again.
final class LineReplay {

    private final Talks talks;
    private final List<LineClaim> claims;
    private final Map<Integer, List<String>> checked = new HashMap<>();

    LineReplay(Talks talks, List<LineClaim> claims) {
        this.talks = talks;
        this.claims = claims;
    }

    Talks talks() {
        return talks;
    }

    LineClaim claim(int number) {
        return claims.get(number);
    }

    /// Why a claim is refused; nothing if it is borne out.
    List<String> objections(int number) {
        List<String> before = checked.get(number);
        if (before != null) {
            return before;
        }
        List<String> objections = switch (claims.get(number)) {
            case LineClaim.Fallback fallback -> fallback(fallback);
            case LineClaim.Conflict conflict -> conflict(conflict);
            case LineClaim.Concession concession -> new ConcessionCheck(this).objections(concession);
            case LineClaim.Complete complete -> new CompleteCheck(this).objections(complete);
            case LineClaim.Acceptable(List<Integer> without, int[] state) -> failures(but(without), state, "the state");
            case LineClaim.Count count -> count(count);
        };
        checked.put(number, objections);
        return objections;
    }

    private List<String> fallback(LineClaim.Fallback claim) {
        if (!(talks.lines().get(claim.line()) instanceof Line.Fallback line)) {
            return List.of("this is no line of a fallback");
        }
        Map<String, Requirement> inside = rules();
        inside.put("the outcome", new Requirement.True(line.where()));
        List<String> objections = new ArrayList<>(failures(inside, line.best(), "the best state"));
        Map<LineClaim.Case.Fails, Requirement> clashing = new LinkedHashMap<>();
        for (int rule = 0; rule < talks.never().size(); rule++) {
            clashing.put(new LineClaim.Case.Fails("rule", rule), talks.rule(rule));
        }
        clashing.put(new LineClaim.Case.Fails("outside", 0), new Requirement.True(line.where()));
        clashing.put(new LineClaim.Case.Fails("not-better", 0), line.standard().betterThan(line.best()));
        objections.addAll(refuted(clashing, claim.cases()));
        return objections;
    }

    private List<String> conflict(LineClaim.Conflict claim) {
        List<String> objections = new ArrayList<>(apart(claim.demands()));
        Map<LineClaim.Case.Fails, Requirement> clashing = new LinkedHashMap<>();
        claim.rules().forEach(rule -> clashing.put(new LineClaim.Case.Fails("rule", rule), talks.rule(rule)));
        for (int k = 0; k < claim.demands().size(); k++) {
            clashing.put(
                    new LineClaim.Case.Fails("demand", k),
                    talks.demand(claim.demands().get(k)));
        }
        objections.addAll(refuted(clashing, claim.cases()));
        for (int k = 0; k < claim.without().size(); k++) {
            Map<String, Requirement> others = rules();
            others.putAll(demands(but(claim.demands(), k)));
            objections.addAll(failures(
                    others,
                    claim.without().get(k),
                    "the state without " + talks.name(claim.demands().get(k))));
        }
        for (int k = 0; k < claim.withoutRules().size(); k++) {
            Map<String, Requirement> others = demands(claim.demands());
            but(claim.rules(), k).forEach(rule -> others.put(rule(rule), talks.rule(rule)));
            objections.addAll(failures(
                    others,
                    claim.withoutRules().get(k),
                    "the state without " + rule(claim.rules().get(k))));
        }
        return objections;
    }

    private List<String> count(LineClaim.Count claim) {
        BigInteger count = Counter.count(
                talks.options().size(), List.copyOf(but(claim.without()).values()));
        return count.equals(claim.count())
                ? List.of()
                : List.of("there are " + count + " such states, not " + claim.count());
    }

    private List<String> refuted(Map<LineClaim.Case.Fails, Requirement> clashing, List<LineClaim.Case> cases) {
        return new Refutation(talks.options().size(), clashing).objections(cases);
    }

    /// Demands of one claim have no part in common.
    List<String> apart(List<LineClaim.Demand> demands) {
        List<String> objections = new ArrayList<>();
        for (int k = 0; k < demands.size(); k++) {
            LineClaim.Demand one = demands.get(k);
            if (demands.subList(0, k).stream().anyMatch(one::meets)) {
                objections.add("a part of " + talks.name(one) + " stands there twice");
            }
        }
        return objections;
    }

    /// What of some requirements, by name, a state fails.
    List<String> failures(Map<String, Requirement> requirements, int[] state, String what) {
        return requirements.entrySet().stream()
                .filter(entry -> entry.getValue().value(state) <= 0)
                .map(entry -> what + " fails " + entry.getKey())
                .toList();
    }

    /// The rules and all lines but those named.
    private Map<String, Requirement> but(List<Integer> without) {
        Map<String, Requirement> rest = rules();
        rest.putAll(demands(talks.everything().stream()
                .filter(demand -> !without.contains(demand.line()))
                .toList()));
        return rest;
    }

    Map<String, Requirement> rules() {
        Map<String, Requirement> rules = new LinkedHashMap<>();
        for (int rule = 0; rule < talks.never().size(); rule++) {
            rules.put(rule(rule), talks.rule(rule));
        }
        return rules;
    }

    private static String rule(int rule) {
        return "rule " + rule;
    }

    /// By number and name: lines may be called alike.
    Map<String, Requirement> demands(List<LineClaim.Demand> demands) {
        Map<String, Requirement> named = new LinkedHashMap<>();
        demands.forEach(demand -> named.put("line " + demand.line() + ", " + talks.name(demand), talks.demand(demand)));
        return named;
    }

    static <T> List<T> but(List<T> all, int one) {
        return IntStream.range(0, all.size())
                .filter(k -> k != one)
                .mapToObj(all::get)
                .toList();
    }
}
