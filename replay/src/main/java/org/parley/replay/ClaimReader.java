package org.parley.replay;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads the claims of a proof about a game.
final class ClaimReader {

    private static final Map<String, Concept> CONCEPTS = words(Concept.values());
    private static final Map<String, Claim.Verdict> VERDICTS = words(Claim.Verdict.values());

    private final Game game;

    ClaimReader(Game game) {
        this.game = game;
    }

    Claim read(Json json) {
        Json kind = Read.member(json, "kind");
        Map<String, Function<Json, Claim>> readers = new TreeMap<>(Map.of(
                "stable", this::stable,
                "unstable", this::unstable,
                "equilibria", this::equilibria,
                "outcome", this::outcome));
        return Read.choice(kind, readers).apply(json);
    }

    private Claim stable(Json json) {
        Read.keys(json, "kind", "party", "concept", "state", "deterred");
        return new Claim.Stable(
                party(json, "party"),
                concept(json),
                state(json, "state"),
                Read.list(Read.member(json, "deterred"), this::deterred));
    }

    private Claim.Deterred deterred(Json json) {
        Read.keys(json, "to", "sanction");
        return new Claim.Deterred(state(json, "to"), Read.list(Read.member(json, "sanction"), this::markedStep));
    }

    private Claim.MarkedStep markedStep(Json json) {
        Read.keys(json, "by", "to", "anyway");
        return new Claim.MarkedStep(
                new Claim.Step(party(json, "by"), state(json, "to")), Read.flag(Read.member(json, "anyway")));
    }

    private Claim unstable(Json json) {
        Read.keys(json, "kind", "party", "concept", "state", "to", "replies");
        return new Claim.Unstable(
                party(json, "party"), concept(json), state(json, "state"), state(json, "to"), count(json, "replies"));
    }

    private Claim equilibria(Json json) {
        Read.keys(json, "kind", "concept", "feasible", "count", "stable");
        return new Claim.Equilibria(
                concept(json),
                count(json, "feasible"),
                count(json, "count"),
                Read.list(Read.member(json, "stable"), game.parties().size(), "party", Read::count));
    }

    private Claim outcome(Json json) {
        Read.keys(
                json,
                "kind",
                "name",
                "where",
                "concept",
                "completions",
                "core",
                "equilibria",
                "verdict",
                "leavers",
                "gone",
                "sanctions");
        return new Claim.Outcome(
                Read.name(Read.member(json, "name")),
                new FormulaReader(game.options().size()).read(Read.member(json, "where")),
                concept(json),
                count(json, "completions"),
                Read.list(Read.member(json, "core"), this::state),
                count(json, "equilibria"),
                Read.choice(Read.member(json, "verdict"), VERDICTS),
                Read.list(Read.member(json, "leavers"), this::leaver),
                Read.list(Read.member(json, "gone"), this::gone),
                Read.list(Read.member(json, "sanctions"), this::sanction));
    }

    private Claim.Leaver leaver(Json json) {
        Read.keys(json, "party", "from", "move");
        return new Claim.Leaver(
                party(json, "party"), count(json, "from"), Read.list(Read.member(json, "move"), this::change));
    }

    private Claim.Change change(Json json) {
        Read.keys(json, "option", "take");
        return new Claim.Change(
                Read.index(Read.member(json, "option"), game.options().size(), "option"),
                Read.flag(Read.member(json, "take")));
    }

    private Claim.Gone gone(Json json) {
        Read.keys(json, "state", "party", "to");
        return new Claim.Gone(state(json, "state"), party(json, "party"), state(json, "to"));
    }

    private Claim.Sanction sanction(Json json) {
        Read.keys(json, "party", "from", "steps");
        return new Claim.Sanction(
                party(json, "party"), state(json, "from"), Read.list(Read.member(json, "steps"), this::step));
    }

    private Claim.Step step(Json json) {
        Read.keys(json, "by", "to");
        return new Claim.Step(party(json, "by"), state(json, "to"));
    }

    private int party(Json json, String key) {
        return Read.index(Read.member(json, key), game.parties().size(), "party");
    }

    private static int count(Json json, String key) {
        return Read.count(Read.member(json, key));
    }

    private static Concept concept(Json json) {
        return Read.choice(Read.member(json, "concept"), CONCEPTS);
    }

    private long state(Json json, String key) {
        return state(Read.member(json, key));
    }

    private long state(Json json) {
        String pattern = Read.text(json);
        int options = game.options().size();
        if (pattern.length() != options || !pattern.matches("[YN]*")) {
            throw Read.wrong(json, "a state (" + options + " letters Y or N)");
        }
        long state = 0;
        for (int k = 0; k < options; k++) {
            state |= pattern.charAt(k) == 'Y' ? game.bit(k) : 0;
        }
        return state;
    }

    private static <T> Map<String, T> words(T[] values) {
        Map<String, T> words = new TreeMap<>();
        Arrays.stream(values).forEach(value -> words.put(value.toString(), value));
        return words;
    }
}
