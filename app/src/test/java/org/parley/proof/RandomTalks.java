package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small negotiation files drawn from a seed: 2 to 4 parties, up to 7 options, rules across parties, one-way options,
/// wants, rankings with ties, weights, `answers`, `hidden`. Now and then one whose rules leave no state.
final class RandomTalks {

    private static final List<String> PATTERN = List.of("Y", "N", "-");

    private final Random random;
    private final int parties;
    private final int options;

    private RandomTalks(long seed) {
        this.random = new Random(seed);
        this.parties = 2 + random.nextInt(10) % 3;
        this.options = parties + random.nextInt(8 - parties);
    }

    static String of(long seed) {
        RandomTalks talks = new RandomTalks(seed);
        return "parley: 1\nparties:\n" + talks.each(talks.parties, talks::party, "") + talks.rules() + talks.outcomes();
    }

    private String party(int party) {
        String owned = each(options, o -> o * parties / options == party ? option(o) : "", "");
        return "  p" + party + ":\n    options:\n" + owned + priorities()
                + (chance(4) ? "    answers: [" + others(party) + "]\n" : "")
                + (chance(8) ? "    hidden: [" + condition(1) + "]\n" : "");
    }

    private String option(int option) {
        String ways = chance(7) ? ", undo: never" : chance(7) ? ", redo: never" : "";
        return "      o" + option + ": {does: do it" + ways + "}\n";
    }

    private String others(int party) {
        return IntStream.range(0, parties)
                .filter(p -> p != party && !chance(3))
                .mapToObj(p -> "p" + p)
                .collect(Collectors.joining(", "));
    }

    private String priorities() {
        return switch (random.nextInt(6)) {
            case 0 -> "    weights: {" + each(options, o -> "o" + o + ": " + (random.nextInt(7) - 3), ", ") + "}\n";
            case 1 ->
                "    over: [" + each(options, o -> "o" + o, ", ") + "]\n    ranking: ["
                        + each(1 + random.nextInt(5), _ -> "[\"" + pattern() + "\", \"" + pattern() + "\"]", ", ")
                        + "]\n";
            default -> "    wants:\n" + wants();
        };
    }

    private String wants() {
        Set<String> wants = new LinkedHashSet<>(IntStream.range(0, 1 + random.nextInt(2 * options))
                .mapToObj(_ -> condition(random.nextInt(3)))
                .toList());
        return each(wants.size(), w -> "      - " + List.copyOf(wants).get(w) + "\n", "");
    }

    private String pattern() {
        return each(options, _ -> any(PATTERN), "");
    }

    private String rules() {
        int rules = chance(3) ? 0 : random.nextInt(3);
        return rules == 0 ? "" : "rules:\n" + each(rules, _ -> "  - never: " + condition(1) + "\n", "");
    }

    private String outcomes() {
        return "outcomes:\n" + each(3, k -> "  end-" + k + ": {where: \"" + condition(k) + "\"}\n", "");
    }

    private String condition(int depth) {
        if (depth == 0) {
            return (random.nextBoolean() ? "not " : "") + "o" + random.nextInt(options);
        }
        List<String> parts = IntStream.range(0, 3)
                .mapToObj(_ -> "(" + condition(depth - 1) + ")")
                .collect(Collectors.toCollection(ArrayList::new));
        return switch (random.nextInt(6)) {
            case 0 -> String.join(" and ", parts.subList(0, 2));
            case 1 -> String.join(" or ", parts);
            case 2 -> String.join(any(List.of(" if ", " only if ", " iff ")), parts.subList(0, 2));
            case 3 ->
                any(List.of("at least 2", "at most 1", "exactly 1", "none", "any", "all")) + " of ("
                        + String.join("; ", parts) + ")";
            case 4 -> "not " + parts.getFirst();
            default -> parts.getFirst();
        };
    }

    private String each(int count, IntFunction<String> text, String between) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
