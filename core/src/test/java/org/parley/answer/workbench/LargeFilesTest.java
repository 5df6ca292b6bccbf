package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.file.source.Diagnostic;
import org.parley.run.Result;
import org.parley.run.Run;

/// Files too large for a question are told so, and soon.
class LargeFilesTest {

    /// One party with so many options and no rule, another with one.
    private static Opened wide(int options) {
        String text = "parley: 1\nas-of: 2024-05-01\nparties:\n  a:\n    options:\n"
                + IntStream.range(0, options)
                        .mapToObj("      o%d: {does: act, today: no}\n"::formatted)
                        .collect(Collectors.joining())
                + "    wants:\n"
                + IntStream.range(0, options)
                        .mapToObj("      - {that: o%d, basis: stated}\n"::formatted)
                        .collect(Collectors.joining())
                + "  b:\n    options:\n      x: {does: answer, today: no}\n    wants:\n      - {that: x, basis: stated}\n"
                + "outcomes:\n  goal:\n    where: o0 and x\n";
        return Workbench.open("wide.yaml", text);
    }

    private static Result<Answer> asked(Opened opened, String about) {
        assertThat(opened.hasErrors()).isFalse();
        Understood understood = Workbench.understand(opened, about, Map.of());
        return Workbench.ask(opened, understood.inquiry().orElseThrow(), Run.plain());
    }

    @Test
    void aPartyWithMoreSettingsThanCanBeGoneThroughIsDeclined() {
        for (int options : List.of(17, 24, 30)) {
            assertThat(asked(wide(options), "stability"))
                    .isInstanceOfSatisfying(
                            Result.Declined.class,
                            declined -> assertThat(declined.why())
                                    .contains("a has " + options + " options with more than 65,536 settings"));
            assertThat(asked(wide(options), "today"))
                    .isInstanceOfSatisfying(
                            Result.Complete.class,
                            complete -> assertThat(
                                            ((Answer) complete.value()).data().toString())
                                    .contains("unchecked", "too-unclear"));
        }
    }

    @Test
    void aFamilyWithMoreMovesThanThereIsTimeForIsDeclined() {
        assertThat(asked(wide(16), "stability"))
                .isInstanceOfSatisfying(
                        Result.Declined.class,
                        declined -> assertThat(declined.why()).contains("67,108,864"));
    }

    @Test
    void aPartyWithTwelveOptionsIsAnswered() {
        assertThat(asked(wide(12), "stability")).isInstanceOf(Result.Complete.class);
    }

    /// Eleven letters into ten boxes: that no state is left can only be found by trying.
    @Test
    void whereFeasibilityIsNotSettledTheFileSaysSo() {
        List<String> lines = new ArrayList<>(List.of("parley: 1", "as-of: 2024-05-01", "parties:"));
        List<String> rules = new ArrayList<>(List.of("rules:"));
        for (int letter = 0; letter < 11; letter++) {
            int p = letter;
            lines.addAll(List.of("  p" + p + ":", "    options:"));
            IntStream.range(0, 10).forEach(h -> lines.add("      h" + h + ": {does: act, today: unclear}"));
            lines.addAll(List.of("    wants:", "      - {that: p" + p + ".h0, basis: stated}"));
            rules.add("  - always: "
                    + IntStream.range(0, 10).mapToObj(h -> "p" + p + ".h" + h).collect(Collectors.joining(" or ")));
            for (int other = 0; other < letter; other++) {
                for (int h = 0; h < 10; h++) {
                    rules.add("  - never: p" + other + ".h" + h + " and p" + p + ".h" + h);
                }
            }
        }
        lines.addAll(rules);
        Opened opened = Workbench.open("holes.yaml", String.join("\n", lines) + "\n");
        assertThat(opened.diagnostics()).extracting(Diagnostic::code).containsExactly("feasibility-not-settled");
        assertThat(asked(opened, "today"))
                .isInstanceOfSatisfying(
                        Result.Complete.class,
                        complete -> assertThat(
                                        ((Answer) complete.value()).data().toString())
                                .contains("unsettled"));
    }
}
