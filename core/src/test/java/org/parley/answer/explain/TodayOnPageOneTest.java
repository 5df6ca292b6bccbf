package org.parley.answer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Report.Place;
import org.parley.answer.workbench.Ask;
import org.parley.deal.Talks;

/// What is found about today stands on the first page by kind, with how many there are and which.
class TodayOnPageOneTest {

    private static List<String> page(String text) {
        return Said.at(Ask.text(text, "brief", Map.of()).report(), Place.FIRST_PAGE);
    }

    @Test
    void whatRestsOnAssumptionsIsCountedAndNamed() {
        assertThat(page(Talks.text("examples/gaza/phase-two.yaml")))
                .contains(
                        "7 acts rest today only on assumptions of ours; without them, either would do. Israel: escalate "
                                + "and admit; United States: back-force and press; Qatar, Egypt and Turkiye: vouch and condition; "
                                + "Palestinian Authority: reform.")
                .contains(
                        "2 rules let one party keep another from a move: \"always: verify if destroy or custody\" and "
                                + "\"always: hold if custody\".")
                .contains("1 source, dated by month or year only, may be later than the day the file speaks of: "
                        + "round-table. CANNOT CHECK.")
                .anyMatch(line -> line.startsWith("2 acts are called costly to undo"))
                .noneMatch(line -> line.contains("remarks stand in the annex"));
    }

    @Test
    void ofManySoMuchIsNamedAndTheRestCounted() {
        String options = IntStream.range(0, 11)
                .mapToObj(k -> "      o" + k + ": {does: act, today: no}\n")
                .collect(Collectors.joining());
        assertThat(page("parley: 1\nas-of: 2024-05-01\nparties:\n  a:\n    name: A\n    options:\n" + options
                        + "    wants:\n      - {that: not o0, basis: stated}\n"))
                .contains("10 acts are in nobody's priorities. A: o1, o2, o3, o4, o5, o6, o7 and o8; and 2 more.");
    }

    @Test
    void everyFindingHasALineOfItsKind() {
        String text = """
                parley: 1
                as-of: 2024-05-10
                sources:
                  late: {title: Late, date: 2024-05-11, kind: press}
                  later: {title: Later, date: 2024-06-11, kind: press}
                parties:
                  a:
                    name: A
                    options:
                      go: {does: go, today: no}
                    wants:
                      - {that: not go, basis: assumed}
                      - {that: go, basis: stated}
                      - {that: go or not go, basis: stated}
                  b:
                    name: B
                  c:
                    name: C
                    options:
                      once: {does: act once, today: yes, undo: never}
                """;
        assertThat(page(text))
                .contains("2 sources are later than the day the file speaks of: late and later.")
                .contains("2 parties have nothing they could change from today on: B and C.")
                .contains("2 parties have no priorities in the file, and are taken never to move: B and C.")
                .contains("1 act is in nobody's priorities. C: once.")
                .contains("1 act rests today only on assumptions of ours; without them, 1 would rather change. A: go.")
                .contains("1 want tells no states apart, so it decides nothing: \"go or not go\" (A).");
    }

    @Test
    void whatIsUnclearIsFilledInAndNotRead() {
        assertThat(page(Talks.text("examples/gaza/phase-two.yaml")))
                .anyMatch(line -> line.endsWith("2 ways to fill in today were tried."));
        assertThat(page(Talks.text("examples/aceh/helsinki-2005.yaml")))
                .anyMatch(line -> line.contains("(in 1 of 2 ways to fill in today)"));
    }
}
