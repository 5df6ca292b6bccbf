package org.parley.replay;

import java.util.List;
import java.util.Map;

/// Reads the rules and lines of a proof about red lines.
record TalksReader(int parties, int options, FormulaReader formulas) {

    static Talks read(Json json) {
        Read.keys(json, "parties", "options", "never", "lines");
        List<String> parties = Read.list(Read.member(json, "parties"), Read::name);
        List<String> options = Read.list(Read.member(json, "options"), Read::name);
        TalksReader reader = new TalksReader(parties.size(), options.size(), new FormulaReader(options.size()));
        return new Talks(
                parties,
                options,
                reader.conditions(Read.member(json, "never")),
                Read.list(Read.member(json, "lines"), reader::line));
    }

    private List<Formula> conditions(Json json) {
        return Read.list(json, formulas::read);
    }

    private Line line(Json json) {
        if (Read.members(json).containsKey("where")) {
            Read.keys(json, "id", "party", "where", "preference", "best");
            return new Line.Fallback(
                    id(json),
                    formulas.read(Read.member(json, "where")),
                    standard(Read.member(json, "preference")),
                    state(Read.member(json, "best"), options));
        }
        Read.keys(json, "id", "party", "parts");
        List<Requirement> parts = conditions(Read.member(json, "parts")).stream()
                .<Requirement>map(Requirement.True::new)
                .toList();
        if (parts.isEmpty()) {
            throw new NoProofException(json.at(), "a line has at least one part");
        }
        return new Line.Stated(id(json), parts);
    }

    private String id(Json json) {
        Read.index(Read.member(json, "party"), parties, "party");
        return Read.name(Read.member(json, "id"));
    }

    private Standard standard(Json json) {
        Map.Entry<String, Json> preference = GameReader.kindOf(json);
        Json value = preference.getValue();
        return switch (preference.getKey()) {
            case "statements" -> new Standard.Statements(conditions(value));
            case "weights" -> new Standard.Weights(Read.list(value, options, "option", Read::integer));
            default -> new Standard.Classes(Read.list(value, one -> Read.list(one, this::pattern)), new int[options]);
        };
    }

    private int[] pattern(Json json) {
        String pattern = Read.text(json);
        if (pattern.length() != options || !pattern.matches("[YN-]*")) {
            throw Read.wrong(json, "a pattern of " + options + " letters Y, N or -");
        }
        return values(pattern);
    }

    /// A state of so many options: 1 for taken, -1 for not.
    static int[] state(Json json, int options) {
        String pattern = Read.text(json);
        if (pattern.length() != options || !pattern.matches("[YN]*")) {
            throw Read.wrong(json, "a state (" + options + " letters Y or N)");
        }
        return values(pattern);
    }

    private static int[] values(String pattern) {
        return pattern.chars().map(c -> c == 'Y' ? 1 : c == 'N' ? -1 : 0).toArray();
    }
}
