package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Reads the game of a proof.
final class GameReader {

    private static final Set<String> KINDS = Set.of("statements", "weights", "classes");

    private final int parties;
    private final int options;
    private final FormulaReader formulas;

    private GameReader(int parties, int options) {
        this.parties = parties;
        this.options = options;
        this.formulas = new FormulaReader(options);
    }

    static Game read(Json json) {
        Read.keys(json, "parties", "options", "never", "preferences", "answers", "hidden");
        List<String> parties = Read.list(Read.member(json, "parties"), Read::name);
        int options = Read.items(Read.member(json, "options")).size();
        if (options > Game.MOST_OPTIONS) {
            throw new TooLargeException(
                    "the game has " + options + " options; this checker takes up to " + Game.MOST_OPTIONS);
        }
        GameReader reader = new GameReader(parties.size(), options);
        return new Game(
                parties,
                Read.list(Read.member(json, "options"), reader::option),
                reader.conditions(Read.member(json, "never")),
                reader.perParty(Read.member(json, "preferences"), reader::preference),
                reader.answers(Read.member(json, "answers")),
                reader.perParty(Read.member(json, "hidden"), reader::conditions));
    }

    private <T> List<T> perParty(Json json, Function<Json, T> reader) {
        return Read.list(json, parties, "party", reader);
    }

    private List<Formula> conditions(Json json) {
        return Read.list(json, formulas::read);
    }

    private Game.Option option(Json json) {
        Read.keys(json, "name", "owner", "take", "drop");
        return new Game.Option(
                Read.name(Read.member(json, "name")),
                Read.index(Read.member(json, "owner"), parties, "party"),
                Read.flag(Read.member(json, "take")),
                Read.flag(Read.member(json, "drop")));
    }

    private Preference preference(Json json) {
        Map.Entry<String, Json> preference = kindOf(json);
        Json value = preference.getValue();
        return switch (preference.getKey()) {
            case "statements" -> new Preference.Statements(conditions(value));
            case "weights" -> weights(value);
            default -> new Preference.Classes(Read.list(value, one -> Read.list(one, this::pattern)));
        };
    }

    /// The one key of a preference, which is `statements`, `weights` or `classes`, and its value.
    static Map.Entry<String, Json> kindOf(Json json) {
        Map<String, Json> preference = Read.members(json);
        if (preference.size() != 1) {
            throw new NoProofException(
                    json.at(), "a preference has one key: \"statements\", \"weights\" or \"classes\"");
        }
        Map.Entry<String, Json> kind = preference.entrySet().iterator().next();
        if (!KINDS.contains(kind.getKey())) {
            throw new NoProofException(
                    kind.getValue().at(), "unknown kind of preference \"" + Words.printable(kind.getKey()) + "\"");
        }
        return kind;
    }

    private Preference weights(Json json) {
        List<BigInteger> weights = Read.list(json, options, "option", Read::integer);
        List<Preference.Weights.Weight> read = new ArrayList<>();
        for (int k = 0; k < options; k++) {
            read.add(new Preference.Weights.Weight(Game.bit(k, options), weights.get(k)));
        }
        return new Preference.Weights(List.copyOf(read));
    }

    private Preference.Classes.Pattern pattern(Json json) {
        String pattern = Read.text(json);
        if (pattern.length() != options || !pattern.matches("[YN-]*")) {
            throw Read.wrong(json, "a pattern of " + options + " letters Y, N or -");
        }
        long fixed = 0;
        long taken = 0;
        for (int k = 0; k < options; k++) {
            fixed |= pattern.charAt(k) == '-' ? 0 : Game.bit(k, options);
            taken |= pattern.charAt(k) == 'Y' ? Game.bit(k, options) : 0;
        }
        return new Preference.Classes.Pattern(fixed, taken);
    }

    private List<Set<Integer>> answers(Json json) {
        List<Set<Integer>> answers = new ArrayList<>();
        for (Json one : Read.list(json, parties, "party", same -> same)) {
            int party = answers.size();
            Set<Integer> answered = new HashSet<>();
            for (Json other : Read.items(one)) {
                int index = Read.index(other, parties, "party");
                if (index == party || !answered.add(index)) {
                    throw new NoProofException(
                            other.at(), "a party answers each other party once at most, itself never");
                }
            }
            answers.add(Set.copyOf(answered));
        }
        return List.copyOf(answers);
    }
}
