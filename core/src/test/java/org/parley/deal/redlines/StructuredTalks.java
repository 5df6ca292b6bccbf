package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Large negotiation files drawn from a seed, built as negotiations are: topics of five options, shared by neighbouring
/// parties; rules and red lines speak of one topic, some also of the next. All rules and most red lines are true in one
/// state, so that the lines clash in a few places, or in none.
///
/// Ten parties, as many options each; every third has wants in order, of
/// which the first is true in that state, and a fallback in which it is not. Drawn by `java.util.Random`, the
/// same on every machine.
final class StructuredTalks {

    private static final int PARTIES = 10;
    private static final int TOPIC = 5;

    private final Random random;
    private final int options;
    private final int lines;
    private final int strays;
    private final boolean[] state;

    private StructuredTalks(long seed, int options, int lines, int strays) {
        this.random = new Random(seed);
        this.options = options;
        this.lines = lines;
        this.strays = strays;
        this.state = new boolean[options];
        for (int o = 0; o < options; o++) {
            state[o] = random.nextBoolean();
        }
    }

    /// A file of so many options and red lines, both multiples of 10; of a hundred lines so many are not true
    /// in the one state.
    static String of(long seed, int options, int lines, int strays) {
        StructuredTalks talks = new StructuredTalks(seed, options, lines, strays);
        return "# A model to measure with: " + options + " options, " + lines + " red lines, 10 parties.\n"
                + "# Drawn by java.util.Random with seed " + seed + ", by StructuredTalks. Invented; no case.\n"
                + "parley: 1\ntitle: Structured model of " + options + " options\nparties:\n"
                + talks.each(PARTIES, talks::party)
                + "rules:\n"
                + talks.each(options * 3 / 10, _ -> "  - always: " + talks.truth(talks.topic(), 2) + "\n")
                + "outcomes:\n"
                + talks.each(
                        (PARTIES + 2) / 3, k -> "  no-deal-" + 3 * k + ":\n    where: " + talks.noDeal(3 * k) + "\n");
    }

    private String party(int party) {
        boolean ordered = party % 3 == 0;
        return "  p" + party + ":\n    options:\n"
                + each(options, o -> o % PARTIES == party ? "      o" + o + ":\n        does: o" + o + "\n" : "")
                + (ordered
                        ? "    wants:\n" + want(literal(party, state[party]))
                                + each(11, _ -> want(condition(home(party))))
                        : "")
                + (ordered ? "    fallback: no-deal-" + party + "\n" : "")
                + "    red-lines:\n"
                + each(
                        lines / PARTIES,
                        k -> "      - id: line-" + party + "-" + k + "\n        that: " + line(party) + "\n");
    }

    private static String want(String condition) {
        return "      - " + condition + "\n";
    }

    /// Half of the party's options as they are not in the one state.
    private String noDeal(int party) {
        return IntStream.range(0, options / 2)
                .filter(o -> o % PARTIES == party)
                .mapToObj(o -> literal(o, !state[o]))
                .collect(Collectors.joining(" and "));
    }

    private String line(int party) {
        return random.nextInt(100) < strays ? stray(home(party)) : truth(home(party), 3);
    }

    private String truth(int topic, int literals) {
        List<Integer> some = some(topic, literals);
        String sure = literal(some.getFirst(), state[some.getFirst()]);
        List<String> rest =
                some.stream().skip(1).map(o -> literal(o, random.nextBoolean())).toList();
        return switch (random.nextInt(4)) {
            case 0 -> sure + " or " + String.join(" or ", rest);
            case 1 -> sure + " if " + rest.getFirst();
            case 2 -> "not (" + literal(some.getFirst(), !state[some.getFirst()]) + " and " + rest.getFirst() + ")";
            default -> literals == 3 ? sure : sure + " or " + rest.getFirst();
        };
    }

    /// Not true in the one state.
    private String stray(int topic) {
        return some(topic, 2).stream().map(o -> literal(o, !state[o])).collect(Collectors.joining(" and "));
    }

    private String condition(int topic) {
        List<String> some = some(topic, 2).stream()
                .map(o -> literal(o, random.nextBoolean()))
                .toList();
        return String.join(List.of(" and ", " or ", " if ").get(random.nextInt(3)), some);
    }

    private static String literal(int option, boolean taken) {
        return (taken ? "" : "not ") + "o" + option;
    }

    /// Different options of a topic; one time in five the last is of the next topic.
    private List<Integer> some(int topic, int count) {
        List<Integer> some = new ArrayList<>();
        while (some.size() < count) {
            int from = some.size() == count - 1 && random.nextInt(5) == 0 ? topic + 1 : topic;
            int option = (from * TOPIC + random.nextInt(TOPIC)) % options;
            if (!some.contains(option)) {
                some.add(option);
            }
        }
        return some;
    }

    private int topic() {
        return random.nextInt(options / TOPIC);
    }

    /// A topic in which the party has an option.
    private int home(int party) {
        return (random.nextInt(options / PARTIES) * PARTIES + party) / TOPIC;
    }

    private String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
