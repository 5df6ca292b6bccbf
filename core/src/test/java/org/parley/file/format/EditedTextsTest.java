package org.parley.file.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.file.format.ChangeWriter.Written;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Change;

/// What each kind of change makes of a text, to be read: the lines that change, among lines that stay.
class EditedTextsTest {

    private static final String HEAD = """
            parley: 1
            parties:
              north:
                options:
                  leave: {does: leave, today: no}
                  hold:
                    does: hold   # for now
                    today: yes
            """;

    private static final String TAIL = """
              south:
                options:
                  disarm: {does: disarm}
                  stay: {does: stay}
            """;

    /// A file whose first party ends with these lines.
    private static String north(String lines) {
        return HEAD + lines.indent(4) + TAIL;
    }

    private static String written(String text, String... changes) {
        String now = text;
        for (String change : changes) {
            Written written = write(now, change);
            assertThat(written.diagnostics()).isEmpty();
            now = written.text().orElseThrow();
        }
        return now;
    }

    private static Written write(String text, String change) {
        SourceText file = new SourceText("a.yaml", text);
        Opening opening = NegotiationReader.read(file);
        assertThat(opening.hasErrors()).as("%s", opening.diagnostics()).isFalse();
        ChangeText read = ChangeText.read(file, opening.soFar(), new SourceText("change", change));
        assertThat(read.diagnostics()).isEmpty();
        return ChangeWriter.write(file, read.changes());
    }

    private static void assertRefused(String text, String change, String code) {
        Written written = write(text, change);
        assertThat(written.text()).isEmpty();
        assertThat(written.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    @Test
    void aWantIsAddedOnLinesOfItsOwn() {
        assertThat(written(north("""
                wants:
                  - leave
                  # about arms
                  - disarm   # why
                """), "adds: {party: north, that: not stay, id: gone, below: leave, because: 'a: b'}"))
                .isEqualTo(north("""
                wants:
                  - leave
                  - that: not stay
                    id: gone
                    because: "a: b"
                  # about arms
                  - disarm   # why
                """));
    }

    @Test
    void aWantIsAddedBetweenCommas() {
        String text = north("wants: [leave, disarm]   # both\n");
        assertThat(written(text, "adds: {party: north, that: not stay, on-top: yes}"))
                .isEqualTo(north("wants: [not stay, leave, disarm]   # both\n"));
        assertThat(written(text, "adds: {party: north, that: stay, id: s, last: yes}"))
                .isEqualTo(north("wants: [leave, disarm, {that: stay, id: s}]   # both\n"));
    }

    @Test
    void theFirstWantBeginsAList() {
        String change = "adds: {party: north, that: not stay, last: yes}";
        assertThat(written(north(""), change)).isEqualTo(north("""
                wants:
                  - not stay
                """));
        assertThat(written(north("wants:   # none yet\n"), change))
                .isEqualTo(north("wants: [not stay]   # none yet\n"));
        assertThat(written(north("wants: []\n"), change)).isEqualTo(north("wants: [not stay]\n"));
    }

    @Test
    void aWantIsDroppedWithItsComments() {
        assertThat(written(north("""
                wants:
                  # of all wants
                  - leave
                  # about arms
                  - that: disarm   # why
                    id: arms       # its name
                  - stay
                """), "drops: {want: arms}")).isEqualTo(north("""
                wants:
                  # of all wants
                  - leave
                  - stay
                """));
    }

    @Test
    void ofTheLastWantAnEmptyListStays() {
        String change = "drops: {want: leave, party: north}";
        assertThat(written(north("""
                wants:
                  - leave
                """), change)).isEqualTo(north("""
                wants:
                  []
                """));
        assertThat(written(north("wants: [ leave, ]\n"), change)).isEqualTo(north("wants: [ ]\n"));
    }

    @Test
    void aWantIsRaisedWithItsCommentsAndLoweredAgain() {
        String before = north("""
                wants:
                  # of all wants
                  - stay
                  - leave
                  # about arms
                  - that: disarm   # why
                    id: arms
                """);
        String after = north("""
                wants:
                  # of all wants
                  - stay
                  # about arms
                  - that: disarm   # why
                    id: arms
                  - leave
                """);
        assertThat(written(before, "raises: {want: arms, above: leave}")).isEqualTo(after);
        assertThat(written(before, "raises: {want: arms, below: stay}")).isEqualTo(after);
        assertThat(written(after, "lowers: {want: arms, last: yes}")).isEqualTo(before);
    }

    @Test
    void betweenCommasTheWantsAloneAreMoved() {
        assertThat(written(north("wants: [leave,  disarm , stay]\n"), "lowers: {party: north, want: leave, last: yes}"))
                .isEqualTo(north("wants: [disarm,  stay , leave]\n"));
    }

    @Test
    void aTextWithoutAChangeStaysByteForByte() {
        String text = north("wants: [leave,  disarm , stay]\n");
        assertThat(written(text, "raises: {party: north, want: leave, above: stay}"))
                .isEqualTo(text);
        assertThat(written(text, "undo: {option: leave, value: freely}")).isEqualTo(text);
        assertThat(written(text, "answers: {party: north, adds: south}")).isEqualTo(text);
    }

    @Test
    void aBareWantBecomesKeys() {
        assertThat(written(
                        north("""
                wants:
                  - leave   # at once
                  - "disarm"
                """),
                        "red-line: {party: north, want: leave, value: yes}",
                        "red-line: {party: north, want: disarm, value: yes}"))
                .isEqualTo(north("""
                wants:
                  - that: leave   # at once
                    red-line: yes
                  - that: "disarm"
                    red-line: yes
                """));
        assertThat(written(north("wants: [leave, stay]\n"), "red-line: {party: north, want: leave, value: yes}"))
                .isEqualTo(north("wants: [{that: leave, red-line: yes}, stay]\n"));
    }

    @Test
    void aBareWantKeepsItsDepth() {
        assertThat(written(north("""
                wants:
                          -    leave
                """), "red-line: {party: north, want: leave, value: yes}"))
                .isEqualTo(north("""
                wants:
                          -    that: leave
                               red-line: yes
                """));
    }

    @Test
    void anOptionIsSetInItsPlaceOrBehindItsLastKey() {
        assertThat(written(
                        HEAD + TAIL,
                        "today: {option: hold, value: unclear}",
                        "undo: {option: hold, value: costly}",
                        "redo: {option: leave, value: never}"))
                .isEqualTo("""
                        parley: 1
                        parties:
                          north:
                            options:
                              leave: {does: leave, today: no, redo: never}
                              hold:
                                does: hold   # for now
                                today: unclear
                                undo: costly
                        """ + TAIL);
    }

    @Test
    void aKeyWithoutAValueGetsOne() {
        String text = HEAD.replace("today: yes", "today:   # unknown") + TAIL;
        assertThat(written(text, "today: {option: hold, value: no}"))
                .isEqualTo(HEAD.replace("today: yes", "today: no   # unknown") + TAIL);
    }

    @Test
    void theFirstRuleStandsBehindTheParties() {
        String outcomes = "outcomes:\n  calm: {where: leave}\n";
        assertThat(written(HEAD + TAIL + outcomes, "bars: {option: stay}")).isEqualTo(HEAD + TAIL + """
                rules:
                  - never: stay
                """ + outcomes);
    }

    @Test
    void aRuleIsAddedAndDropped() {
        String one = HEAD + TAIL + """
                rules:
                - never: leave and hold
                  because: one or the other
                """;
        String two = one + """
                - always: disarm if stay
                """;
        assertThat(written(one, "rule: {adds: {always: disarm if stay}}")).isEqualTo(two);
        assertThat(written(two, "rule: {drops: {always: disarm if stay}}")).isEqualTo(one);
        assertThat(written(one, "binds: {option: stay}")).isEqualTo(one + "- always: stay\n");
    }

    @Test
    void whoAnswersIsAddedAndDropped() {
        assertThat(written(north(""), "answers: {party: north, drops: south}")).isEqualTo(north("answers: []\n"));
        assertThat(written(north("answers: []\n"), "answers: {party: north, adds: south}"))
                .isEqualTo(north("answers: [south]\n"));
        assertThat(written(north("""
                answers:
                  - south   # the neighbour
                """), "answers: {party: north, drops: south}")).isEqualTo(north("""
                answers:
                  []
                """));
    }

    @Test
    void listsMayStandAsDeepAsTheirKey() {
        assertThat(written(
                        north("""
                wants:
                - leave
                - disarm
                """),
                        "raises: {party: north, want: disarm, on-top: yes}",
                        "adds: {party: north, that: stay, last: yes}"))
                .isEqualTo(north("""
                wants:
                - disarm
                - leave
                - stay
                """));
    }

    @Test
    void aDashMayStandAlone() {
        assertThat(written(
                        north("""
                wants:
                  -
                    leave
                  - # why
                    # at all
                    that: disarm
                """),
                        "raises: {party: north, want: disarm, on-top: yes}",
                        "red-line: {party: north, want: leave, value: yes}"))
                .isEqualTo(north("""
                wants:
                  - # why
                    # at all
                    that: disarm
                  -
                    that: leave
                    red-line: yes
                """));
    }

    @Test
    void foldedTextsMove() {
        assertThat(written(north("""
                wants:
                  - >-
                    leave
                    and stay
                  - that: disarm
                    because: |
                      two
                      lines
                """), "lowers: {party: north, want: leave and stay, last: yes}"))
                .isEqualTo(north("""
                wants:
                  - that: disarm
                    because: |
                      two
                      lines
                  - >-
                    leave
                    and stay
                """));
    }

    @Test
    void linesEndAsTheyDid() {
        String before = north("wants:\n  - leave\n  - disarm\n");
        String after = north("wants:\n  - leave\n  - that: disarm\n    red-line: yes\n");
        String change = "red-line: {party: north, want: disarm, value: yes}";
        assertThat(written(before.replace("\n", "\r\n"), change)).isEqualTo(after.replace("\n", "\r\n"));
        assertThat(written(before.replace("\n", "\r"), change)).isEqualTo(after.replace("\n", "\r"));
        assertThat(written("\uFEFF" + before, change)).isEqualTo("\uFEFF" + after);
    }

    @Test
    void aFileNeedNotEndItsLastLine() {
        String end = HEAD + TAIL + "    wants:\n      - leave\n      - stay # still";
        assertThat(written(end, "raises: {party: south, want: stay, on-top: yes}"))
                .isEqualTo(HEAD + TAIL + "    wants:\n      - stay # still\n      - leave");
        assertThat(written(end, "drops: {party: south, want: stay}"))
                .isEqualTo(HEAD + TAIL + "    wants:\n      - leave");
        assertThat(written(end, "adds: {party: south, that: hold, last: yes}")).isEqualTo(end + "\n      - hold");
    }

    @Test
    void anyScriptStays() {
        String arabic = north("""
                name: الشمال   # اسم
                wants:
                  - that: leave
                    because: "سبب: أول" # 😀
                  - stay
                """);
        assertThat(written(arabic, "raises: {party: north, want: stay, on-top: yes}"))
                .isEqualTo(north("""
                name: الشمال   # اسم
                wants:
                  - stay
                  - that: leave
                    because: "سبب: أول" # 😀
                """));
    }

    @Test
    void whatCannotBeEditedIsRefused() {
        String kept = north("""
                wants:
                  - that: leave
                    because: |+
                      x

                  - stay
                """);
        assertRefused(kept, "red-line: {party: north, want: leave, value: yes}", "cannot-edit");
        String explicit = north("""
                ? wants
                : - leave
                  - stay
                """);
        assertRefused(explicit, "raises: {party: north, want: stay, on-top: yes}", "cannot-edit");
    }

    @Test
    void commentsBetweenBracketsAreNotLeftBehindTheWrongItem() {
        String text = north("""
                wants: [
                  leave,  # at once
                  stay,   # for good
                ]
                """);
        assertRefused(text, "raises: {party: north, want: stay, on-top: yes}", "cannot-edit");
        assertRefused(text, "drops: {party: north, want: stay}", "cannot-edit");
        assertThat(written(text, "adds: {party: north, that: disarm, on-top: yes}"))
                .contains("  disarm, leave,  # at once");
    }

    @Test
    void whatALeverNamesIsNotTakenAway() {
        String text = north("wants: [{that: leave, id: go}]\n") + """
                levers:
                  push: {kind: pressure, by: south, on: north, drops: {want: go}}
                """;
        assertRefused(text, "drops: {want: go}", "named-elsewhere");
        assertRefused(north("wants: [leave]\n") + """
                readings:
                  later: {of: north, changes: [{raises: {want: leave, on-top: yes}}]}
                """, "drops: {party: north, want: leave}", "named-elsewhere");
    }

    @Test
    void aChangeThatDoesNotFitIsRefused() {
        Written written = ChangeWriter.write(
                new SourceText("a.yaml", HEAD + TAIL), List.of(new Change.AddAnswer("north", "north")));
        assertThat(written.diagnostics()).extracting(Diagnostic::code).containsExactly("change-does-not-fit");
    }
}
