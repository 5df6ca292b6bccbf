package org.parley.replay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads the claims of a proof about red lines.
///
/// @param claims how many there are
record LineClaimReader(Talks talks, int claims) {

    LineClaim read(Json json) {
        Map<String, Function<Json, LineClaim>> readers = new TreeMap<>(Map.of(
                "fallback", this::fallback,
                "conflict", this::conflict,
                "concession", this::concession,
                "complete", this::complete,
                "acceptable", this::acceptable,
                "count", this::count));
        return Read.choice(Read.member(json, "kind"), readers).apply(json);
    }

    private LineClaim fallback(Json json) {
        Read.keys(json, "kind", "line", "cases");
        int line = line(Read.member(json, "line"));
        if (!(talks.lines().get(line) instanceof Line.Fallback)) {
            throw Read.wrong(Read.member(json, "line"), "the line of a fallback");
        }
        return new LineClaim.Fallback(
                line, cases(json, Map.of("rule", talks.never().size(), "outside", 0, "not-better", 0)));
    }

    private LineClaim conflict(Json json) {
        Read.keys(json, "kind", "demands", "rules", "without", "withoutRules", "cases");
        List<LineClaim.Demand> demands = demands(json);
        return new LineClaim.Conflict(
                demands,
                ascending(Read.member(json, "rules"), talks.never().size(), "rule"),
                Read.list(Read.member(json, "without"), demands.size(), "demand", this::state),
                Read.list(
                        Read.member(json, "withoutRules"),
                        Read.items(Read.member(json, "rules")).size(),
                        "rule",
                        this::state),
                cases(json, Map.of("rule", talks.never().size(), "demand", demands.size())));
    }

    private LineClaim concession(Json json) {
        Read.keys(json, "kind", "demands", "state", "held");
        List<LineClaim.Demand> demands = demands(json);
        return new LineClaim.Concession(
                demands,
                state(Read.member(json, "state")),
                Read.list(Read.member(json, "held"), demands.size(), "demand", this::claim));
    }

    private LineClaim complete(Json json) {
        Read.keys(json, "kind", "conflicts", "concessions");
        return new LineClaim.Complete(
                Read.list(Read.member(json, "conflicts"), this::claim),
                Read.list(Read.member(json, "concessions"), this::claim));
    }

    private LineClaim acceptable(Json json) {
        Read.keys(json, "kind", "without", "state");
        return new LineClaim.Acceptable(
                ascending(Read.member(json, "without"), talks.lines().size(), "line"),
                state(Read.member(json, "state")));
    }

    private LineClaim count(Json json) {
        Read.keys(json, "kind", "without", "count");
        return new LineClaim.Count(
                ascending(Read.member(json, "without"), talks.lines().size(), "line"),
                Read.integer(Read.member(json, "count")));
    }

    private int line(Json json) {
        return Read.index(json, talks.lines().size(), "line");
    }

    private int claim(Json json) {
        return Read.index(json, claims, "claim");
    }

    private int[] state(Json json) {
        return TalksReader.state(json, talks.options().size());
    }

    private List<LineClaim.Demand> demands(Json json) {
        return Read.list(Read.member(json, "demands"), this::demand);
    }

    /// `[line, part, …]`.
    private LineClaim.Demand demand(Json json) {
        List<Json> numbers = Read.items(json);
        if (numbers.size() < 2) {
            throw Read.wrong(json, "a line and at least one of its parts");
        }
        int line = line(numbers.getFirst());
        int parts = talks.lines().get(line).parts().size();
        List<Integer> some = numbers.stream()
                .skip(1)
                .map(part -> Read.index(part, parts, "part"))
                .toList();
        return new LineClaim.Demand(line, ascending(json, some));
    }

    private static List<Integer> ascending(Json json, int size, String what) {
        return ascending(json, Read.list(json, one -> Read.index(one, size, what)));
    }

    private static List<Integer> ascending(Json json, List<Integer> numbers) {
        if (IntStream.range(1, numbers.size()).anyMatch(k -> numbers.get(k) <= numbers.get(k - 1))) {
            throw new NoProofException(json.at(), "these numbers have to be ascending");
        }
        return numbers;
    }

    private List<LineClaim.Case> cases(Json json, Map<String, Integer> leaves) {
        return Read.list(Read.member(json, "cases"), one -> step(one, leaves));
    }

    /// The number of an option, or an array that says what fails: a word, and a number where there are several.
    private LineClaim.Case step(Json json, Map<String, Integer> leaves) {
        if (json instanceof Json.Numeral) {
            return new LineClaim.Case.Split(Read.index(json, talks.options().size(), "option"));
        }
        List<Json> leaf = Read.items(json);
        if (leaf.isEmpty()) {
            throw Read.wrong(json, "what fails");
        }
        int size = Read.choice(leaf.getFirst(), new TreeMap<>(leaves));
        String what = Read.text(leaf.getFirst());
        boolean numbered = what.equals("rule") || what.equals("demand");
        if (leaf.size() != (numbered ? 2 : 1)) {
            throw Read.wrong(json, numbered ? "\"" + what + "\" and a number" : "\"" + what + "\" alone");
        }
        return new LineClaim.Case.Fails(what, numbered ? Read.index(leaf.get(1), size, what) : 0);
    }
}
