package org.parley.deal.redlines;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.file.format.NegotiationReader;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;

/// Small negotiation files drawn from a seed: 1 to 4 parties, 2 to 6 options, red lines of both kinds, with and without
/// ids, fallbacks under all three forms of priorities, rules. Now and then one whose rules leave no state.
final class RandomDemands {

    private final Random random;
    private final int parties;
    private final int options;

    private RandomDemands(long seed) {
        this.random = new Random(seed);
        this.parties = 1 + random.nextInt(4);
        this.options = Math.max(parties, 2 + random.nextInt(5));
    }

    /// The negotiation of a seed; a want may stand in it twice, which is remarked and no error.
    static Negotiation negotiation(long seed) {
        return NegotiationReader.read(new SourceText("demands-" + seed + ".yaml", of(seed)))
                .negotiation()
                .orElseThrow();
    }

    private static String of(long seed) {
        RandomDemands demands = new RandomDemands(seed);
        return "parley: 1\nparties:\n" + demands.each(demands.parties, demands::party, "") + demands.rules()
                + "outcomes:\n"
                + demands.each(3, k -> "  end-" + k + ": {where: \"" + demands.condition(k) + "\"}\n", "");
    }

    private String party(int party) {
        String owned =
                each(options, o -> o * parties / options == party ? "      o" + o + ": {does: do it}\n" : "", "");
        return "  p" + party + ":\n    options:\n" + owned + priorities(party)
                + (chance(2) ? "    fallback: end-" + random.nextInt(3) + "\n" : "")
                + (chance(2) ? "    red-lines:\n" + lines() : "");
    }

    private String priorities(int party) {
        return switch (random.nextInt(4)) {
            case 0 -> "    weights: {" + each(options, o -> "o" + o + ": " + (random.nextInt(7) - 3), ", ") + "}\n";
            case 1 ->
                "    over: [" + each(options, o -> "o" + o, ", ") + "]\n    ranking: ["
                        + each(1 + random.nextInt(4), _ -> "[\"" + pattern() + "\", \"" + pattern() + "\"]", ", ")
                        + "]\n";
            default -> "    wants:\n" + wants(party);
        };
    }

    private String wants(int party) {
        List<String> wants = List.copyOf(distinct(1 + random.nextInt(5)));
        return each(
                wants.size(),
                w -> "      - {that: \"" + wants.get(w) + "\"" + (chance(3) ? ", red-line: yes" : "")
                        + (chance(2) ? ", id: want-" + party + "-" + w : "") + "}\n",
                "");
    }

    private String lines() {
        return distinct(1 + random.nextInt(2)).stream()
                .map(line -> "      - \"" + line + "\"\n")
                .collect(Collectors.joining());
    }

    private Set<String> distinct(int count) {
        return new LinkedHashSet<>(IntStream.range(0, count)
                .mapToObj(_ -> condition(random.nextInt(3)))
                .toList());
    }

    private String pattern() {
        return each(options, _ -> List.of("Y", "N", "-").get(random.nextInt(3)), "");
    }

    private String rules() {
        int rules = random.nextInt(4);
        return rules == 0
                ? ""
                : "rules:\n"
                        + each(rules, _ -> "  - " + (chance(2) ? "never" : "always") + ": " + condition(1) + "\n", "");
    }

    private String condition(int depth) {
        if (depth == 0) {
            return (random.nextBoolean() ? "not " : "") + "o" + random.nextInt(options);
        }
        List<String> parts = IntStream.range(0, 3)
                .mapToObj(_ -> "(" + condition(depth - 1) + ")")
                .toList();
        return switch (random.nextInt(6)) {
            case 0 -> String.join(" and ", parts);
            case 1 -> String.join(" or ", parts);
            case 2 -> String.join(List.of(" if ", " only if ", " iff ").get(random.nextInt(3)), parts.subList(0, 2));
            case 3 ->
                List.of("at least 2", "at most 1", "exactly 1", "none", "any", "all")
                                .get(random.nextInt(6)) + " of (" + String.join("; ", parts) + ")";
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
}
