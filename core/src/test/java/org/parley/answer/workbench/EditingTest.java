package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.file.source.Diagnostic;

/// Changes that come as texts: all of them are made or none, and each is said with the line where it shows.
class EditingTest {

    private static final String TALKS = """
            parley: 1
            parties:
              north:
                options:
                  leave: {does: leave}
                wants:
                  - {that: leave, id: a}
                  - not leave
                  - {that: disarm, id: c}
              south:
                options:
                  disarm: {does: disarm}
            rules:
              - never: leave and disarm
            """;

    private static Edited edit(String... changes) {
        return Workbench.edit(Workbench.open("talks.yaml", TALKS), List.of(changes));
    }

    private static List<String> codes(Edited edited) {
        return edited.remarks().stream()
                .flatMap(r -> r.diagnostics().stream())
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void everyLineIsThatOfTheWholeNewText() {
        Edited edited = edit(
                "undo: {option: disarm, value: never}",
                "adds: {party: north, that: not disarm, on-top: yes}",
                "raises: {want: c, above: a}",
                "drops: {want: not leave}");
        assertThat(edited.said())
                .containsExactly(
                        "talks.yaml:12  south.disarm: undo is never.",
                        "talks.yaml:7  north wants \"not disarm\", on top.",
                        "talks.yaml:8  north puts \"c\" above \"a\".",
                        "talks.yaml:10  north no longer wants \"not leave\".");
        assertThat(edited.text().orElseThrow().lines().skip(6).limit(3))
                .containsExactly("      - not disarm", "      - {that: disarm, id: c}", "      - {that: leave, id: a}");
    }

    @Test
    void whatIsSoAlreadyIsSaidAndTheTextStays() {
        Edited edited = edit("raises: {want: a, above: c}", "undo: {option: leave, value: freely}");
        assertThat(edited.text()).hasValue(TALKS);
        assertThat(edited.said())
                .containsExactly(
                        "talks.yaml  Nothing changed: \"a\" of north stands there or higher already.",
                        "talks.yaml  Nothing changed, it is so already: north.leave: undo is freely.");
    }

    @Test
    void oneWrongChangeRefusesAll() {
        Edited edited = edit("drops: {want: a}", "drops: {want: a}");
        assertThat(edited.text()).isEmpty();
        assertThat(codes(edited)).containsExactly("unknown-want");
        assertThat(edited.remarks().getFirst().source().name()).isEqualTo("change 2");
    }

    @Test
    void aChangeCanBeAListOfChanges() {
        assertThat(edit("drops: [{want: a}, {want: c}]").said()).hasSize(2);
        assertThat(edit("- drops: {want: a}\n- bars: {option: disarm}\n").said())
                .hasSize(2);
    }

    @Test
    void oneChangeIsCalledThatAndPointsIntoItsOwnText() {
        Edited edited = edit("today: {option: disarn, value: yes}");
        assertThat(edited.remarks().getFirst().source().name()).isEqualTo("change");
        Diagnostic wrong = edited.remarks().getFirst().diagnostics().getFirst();
        assertThat(edited.remarks().getFirst().source().slice(wrong.span())).isEqualTo("disarn");
        assertThat(wrong.remedy()).isEqualTo("Maybe \"disarm\".");
    }

    @Test
    void aWantOfSeveralPartiesNeedsItsParty() {
        Opened both = Workbench.open(
                "talks.yaml",
                TALKS.replace("options:\n      disarm", "wants: [not leave]\n    options:\n      disarm"));
        assertThat(codes(Workbench.edit(both, List.of("drops: {want: not leave}"))))
                .containsExactly("ambiguous-want");
        assertThat(Workbench.edit(both, List.of("drops: {want: not leave, party: south}"))
                        .text())
                .isPresent();
    }

    @Test
    void nothingWrittenIsNoChange() {
        assertThat(codes(edit(""))).containsExactly("empty-change");
        assertThat(codes(edit("# later"))).containsExactly("empty-change");
        assertThat(codes(edit("just words"))).containsExactly("expected-keys");
        assertThat(codes(edit("drops: {want"))).isNotEmpty();
    }

    @Test
    void changesThatTogetherLeaveNoStateAreRefused() {
        assertThat(codes(edit("bars: {option: leave}", "binds: {option: leave}")))
                .containsExactly("no-feasible-state");
    }

    @Test
    void filesOfAnotherFormatAreLeftAlone() {
        Opened gmcr = Workbench.open("talks.gmcr", "{}");
        assertThat(codes(Editing.edit(gmcr, List.of("drops: {want: a}")))).containsExactly("cannot-set");
    }
}
