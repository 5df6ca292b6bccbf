package org.parley.deal.redlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.run.Result;
import org.parley.run.Run;

class RedLinesTest {

    private static final String HEAD = """
            parley: 1
            parties:
            """;

    private static RedLineReport report(Negotiation talks) {
        Result<RedLineReport> result = RedLines.of(
                talks,
                new Sequential(),
                (_, _) -> new Result.Declined<>("not asked here", "ask elsewhere"),
                100,
                Run.plain());
        if (result instanceof Result.Complete<RedLineReport>(RedLineReport report)) {
            return report;
        }
        throw new AssertionError(result);
    }

    private static RedLineReport report(String parties) {
        return report(Talks.of(HEAD + parties));
    }

    private static List<List<String>> conflicts(RedLineReport report) {
        return report.conflicts().stream().map(c -> ids(report, c.lines())).toList();
    }

    private static List<List<String>> concessions(RedLineReport report) {
        return report.concessions().stream().map(c -> ids(report, c.lines())).toList();
    }

    private static List<String> ids(RedLineReport report, List<Integer> lines) {
        return lines.stream()
                .map(line -> report.lines().get(line).id())
                .sorted()
                .toList();
    }

    @Test
    void ofALineOnlyThePartThatClashesIsNamed() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}, b: {does: b}, c: {does: c}}
                    red-lines: [{that: a and b and c, id: all-three}]
                  west:
                    red-lines: [{that: not c, id: not-c}]
                """);
        assertThat(conflicts(report)).containsExactly(List.of("all-three", "not-c"));
        assertThat(report.conflicts().getFirst().parts().sets())
                .containsExactly(List.of(new Part(0, 2), new Part(1, 0)));
        assertThat(report.concessions().getFirst().parts().sets()).containsExactly(List.of(new Part(0, 2)));
    }

    @Test
    void aLineTheRulesForbidClashesByItself() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}, b: {does: b}}
                    red-lines: [{that: a and b, id: both}, {that: a, id: one}]
                rules:
                  - never: b and not a
                  - always: not b
                """);
        assertThat(conflicts(report)).containsExactly(List.of("both"));
        assertThat(report.conflicts().getFirst().rules()).containsExactly(1);
        assertThat(concessions(report)).containsExactly(List.of("both"));
    }

    @Test
    void aFallbackIsALineThatCanBeGivenUp() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}}
                    wants: [not a]
                    fallback: alone
                  west:
                    red-lines: [{that: a, id: needs-a}]
                outcomes:
                  alone: {where: not a}
                """);
        assertThat(conflicts(report)).containsExactly(List.of("east.fallback", "needs-a"));
        assertThat(concessions(report)).containsExactly(List.of("east.fallback"), List.of("needs-a"));
    }

    @Test
    void aFallbackThatCannotHappenIsNoPass() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}}
                    wants: [a]
                    fallback: alone
                rules:
                  - always: a
                outcomes:
                  alone: {where: not a}
                """);
        assertThat(report.lines()).isEmpty();
        assertThat(report.gaps()).containsExactly(new Gap(0, "alone", Gap.Why.CANNOT_HAPPEN));
        assertThat(report.common()).isEmpty();
    }

    @Test
    void anIndifferentPartyDrawsNoLineByItsFallback() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}}
                    fallback: alone
                outcomes:
                  alone: {where: not a}
                """);
        assertThat(report.gaps()).containsExactly(new Gap(0, "alone", Gap.Why.ANYTHING_IS_AS_GOOD));
    }

    @Test
    void linesHaveTheirOwnIdsOrReadableOnesAndEachItsOwn() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}}
                    wants:
                      - {that: not a, red-line: yes}
                      - {that: a or not a, red-line: yes, id: mine}
                    red-lines: [not a]
                """);
        assertThat(report.lines())
                .extracting(Line::id)
                .containsExactly("east: not east.a", "mine", "east: not east.a (2)");
    }

    @Test
    void partiesThatDrawNoLineAreSaid() {
        RedLineReport report = report("""
                  east:
                    options: {a: {does: a}}
                    red-lines: [a]
                  west:
                    options: {b: {does: b}}
                    wants: [b]
                """);
        assertThat(report.silent()).containsExactly(1);
        assertThat(report.common().orElseThrow().count()).isEqualTo(new Result.Complete<>(BigInteger.TWO));
    }

    @Test
    void withoutLinesNothingIsSaidToBeAcceptable() {
        RedLineReport report = report("  east:\n    options: {a: {does: a}}\n    wants: [a]\n");
        assertThat(report.common()).isEmpty();
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        StringBuilder east = new StringBuilder("  east:\n    options: {");
        StringBuilder lines = new StringBuilder("    red-lines: [");
        for (int k = 0; k < 9; k++) {
            east.append("o").append(k).append(": {does: it}").append(k < 8 ? ", " : "}\n");
            lines.append("o").append(k).append(", not o").append(k).append(k < 8 ? ", " : "]\n");
        }
        Result<RedLineReport> result = RedLines.of(
                Talks.of(HEAD + east + lines),
                new Sequential(),
                (_, _) -> new Result.Declined<>("not asked here", "ask elsewhere"),
                100,
                Run.plain());
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Partial.class,
                        partial -> assertThat(partial.why()).isEqualTo("Not every concession is listed."));
        RedLineReport report =
                result instanceof Result.Partial<RedLineReport>(RedLineReport cut, String _) ? cut : report("");
        assertThat(report.conflicts()).hasSize(9);
        assertThat(report.areAllConflicts()).isTrue();
        assertThat(report.concessions()).hasSize(100).allMatch(c -> c.lines().size() == 9);
        assertThat(report.concessionsBelow()).isEqualTo(9);
    }

    @Test
    void inWhichOrderPartiesStandDoesNotMatter() {
        for (long seed = 0; seed < 300; seed++) {
            Negotiation talks = RandomDemands.negotiation(seed);
            if (!new SlowRedLines(talks).feasible.isEmpty()) {
                RedLineReport before = report(talks);
                RedLineReport after = report(shuffled(talks, seed));
                assertThat(new HashSet<>(conflicts(after)))
                        .as("seed %d", seed)
                        .isEqualTo(new HashSet<>(conflicts(before)));
                assertThat(new HashSet<>(concessions(after))).isEqualTo(new HashSet<>(concessions(before)));
                assertThat(rules(after)).isEqualTo(rules(before));
                assertThat(after.common().map(Common::count))
                        .isEqualTo(before.common().map(Common::count));
            }
        }
    }

    private static Set<List<Object>> rules(RedLineReport report) {
        Set<List<Object>> rules = new HashSet<>();
        report.conflicts().forEach(c -> rules.add(List.of(ids(report, c.lines()), c.rules())));
        return rules;
    }

    private static Negotiation shuffled(Negotiation talks, long seed) {
        List<Party> parties = new java.util.ArrayList<>(talks.parties());
        Collections.shuffle(parties, new Random(seed));
        return new Negotiation(
                talks.title(),
                talks.asOf(),
                talks.handling(),
                talks.note(),
                talks.sources(),
                parties,
                talks.rules(),
                talks.outcomes(),
                talks.levers(),
                talks.scenarios(),
                talks.readings(),
                talks.points(),
                talks.later());
    }
}
