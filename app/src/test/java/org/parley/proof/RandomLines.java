package org.parley.proof;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The negotiations of `RandomTalks` with red lines and fallbacks put in.
final class RandomLines {

    private static final int PARTIES = 4;

    private final Random random;
    private final int options;

    private RandomLines(long seed, String talks) {
        this.random = new Random(seed);
        this.options = (int)
                talks.lines().filter(line -> line.matches(" +o\\d+: \\{does.*")).count();
    }

    static String of(long seed) {
        String talks = RandomTalks.of(seed);
        RandomLines lines = new RandomLines(seed, talks);
        for (int party = 0; party < PARTIES; party++) {
            talks = talks.replace("  p" + party + ":\n", "  p" + party + ":\n" + lines.lines());
        }
        return talks;
    }

    private String lines() {
        return (random.nextBoolean() ? "    fallback: end-" + random.nextInt(3) + "\n" : "")
                + (random.nextInt(3) > 0
                        ? "    red-lines:\n"
                                + IntStream.rangeClosed(0, random.nextInt(2))
                                        .mapToObj(_ -> "      - " + line() + "\n")
                                        .collect(Collectors.joining())
                        : "");
    }

    private String line() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> (random.nextBoolean() ? "not " : "") + "o" + random.nextInt(options))
                .collect(Collectors.joining(List.of(" and ", " and ", " or ").get(random.nextInt(3))));
    }
}
