package org.parley.file.gmcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Opening;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Negotiation;

class GmcrWriterTest {

    private static final String TALKS = """
            parley: 1
            parties:
              north:
                name: الشمال
                options:
                  withdraw: {does: withdraw "all", today: unclear, undo: never}
                  annex: {does: annex, today: unclear, redo: never}
                wants:
                  - withdraw if south.disarm
                  - at least 2 of (withdraw; not annex; disarm)
              south:
                options:
                  disarm: {does: disarm, today: unclear}
                wants:
                  - not (annex or disarm)
                hidden:
                  - annex iff disarm
            rules:
              - never: withdraw and annex
              - always: withdraw or annex or disarm
            """;

    private static Negotiation negotiation(String text) {
        Opening opening = NegotiationReader.read(new SourceText("talks.yaml", text));
        return opening.negotiation().orElseThrow(() -> new AssertionError(opening.diagnostics()));
    }

    private static List<String> lost(String text) {
        return Samples.codes(GmcrWriter.write(negotiation(text)).diagnostics());
    }

    @Test
    void aFileIsWrittenOneStatementALine() {
        Exported written = GmcrWriter.write(negotiation(TALKS));
        assertThat(written.diagnostics()).isEmpty();
        assertThat(written.text()).contains("""
                        {
                        "program": "gmcr-py",
                        "version": "0.4.1",
                        "useManualPreferenceRanking": false,
                        "options": [
                          {"name": "withdraw \\"all\\"", "permittedDirection": "fwd"},
                          {"name": "annex", "permittedDirection": "back"},
                          {"name": "disarm", "permittedDirection": "both"}
                        ],
                        "infeasibles": [
                          [[0, "Y"], [1, "Y"]],
                          [[0, "N"], [1, "N"], [2, "N"]]
                        ],
                        "decisionMakers": [
                          {"name": "\\u0627\\u0644\\u0634\\u0645\\u0627\\u0644",
                           "options": [0, 1],
                           "preferences": [
                             {"compound": true, "members": [[[0, "Y"], [2, "Y"]], [[0, "Y"], [2, "N"]], [[0, "N"], [2, "N"]]]},
                             {"compound": true, "members": [[[0, "Y"], [1, "N"]], [[0, "Y"], [2, "Y"]], [[1, "N"], [2, "Y"]]]}
                           ]},
                          {"name": "south",
                           "options": [2],
                           "preferences": [
                             [[1, "N"], [2, "N"]]
                           ],
                           "misperceptions": [[[1, "Y"], [2, "Y"]], [[1, "N"], [2, "N"]]]}
                        ]
                        }
                        """);
        SameGame.check(negotiation(TALKS), Samples.negotiation(written.text().get()));
    }

    @Test
    void whatTheFormatCannotSayIsNamedOnceForEachKind() {
        assertThat(lost("""
                        parley: 1
                        title: Talks
                        sources:
                          un: {title: Resolution, date: 2025, kind: official}
                        parties:
                          north:
                            note: two groups
                            options:
                              withdraw: {does: withdraw, today: no, undo: costly, confidence: high}
                            wants:
                              - {that: withdraw, red-line: yes, id: first, sources: [un], because: said}
                              - {that: not south.disarm, basis: stated}
                            answers: []
                          south:
                            options:
                              disarm: {does: disarm, today: yes}
                            red-lines: [disarm]
                            answers: [north]
                        outcomes:
                          calm: {where: withdraw and disarm}
                        levers:
                          push: {kind: pressure, by: south, on: north, drops: {want: first}}
                        plan: {}
                        """))
                .containsExactlyInAnyOrder(
                        "answers-lost",
                        "confidence-lost",
                        "heading-lost",
                        "sources-lost",
                        "outcomes-lost",
                        "levers-lost",
                        "sections-lost",
                        "today-lost",
                        "costs-lost",
                        "red-lines-lost",
                        "basis-lost",
                        "notes-lost");
    }

    @Test
    void remarksPointToWhatTheyAreAbout() {
        String text = TALKS.replace("does: disarm, today: unclear", "does: disarm, today: yes");
        Opening opening = NegotiationReader.read(new SourceText("talks.yaml", text));
        Exported written =
                GmcrWriter.write(opening.soFar(), s -> opening.origins().of(s).orElse(Span.at(0)));
        assertThat(written.diagnostics()).hasSize(1);
        Diagnostic lost = written.diagnostics().getFirst();
        assertThat(text.substring(lost.span().from())).startsWith("disarm: {does");
    }

    @Test
    void weightsMakeEverythingARanking() {
        String weights = TALKS.replaceFirst(
                "(?s)wants:\n      - not \\(annex or disarm\\)", "weights: {annex: -2, disarm: 1, withdraw: 1}");
        Exported written = GmcrWriter.write(negotiation(weights));
        assertThat(Samples.codes(written.diagnostics())).containsExactly("ranked");
        assertThat(written.text().orElseThrow()).contains("\"preferenceRanking\": [4, [1, 3], 5, 2]");
        SameGame.check(negotiation(weights), Samples.negotiation(written.text().get()));
    }

    @Test
    void aWantTooLargeForStatementsMakesARanking() {
        Negotiation large = negotiation(many(12, "exactly 6 of (%s)"));
        Exported written = GmcrWriter.write(large);
        assertThat(Samples.codes(written.diagnostics())).containsExactly("ranked");
        SameGame.check(large, Samples.negotiation(written.text().orElseThrow()));
    }

    @Test
    void nothingIsWrittenWhereTooManyStatesWouldHaveToBeRanked() {
        Exported written = GmcrWriter.write(negotiation(many(17, "exactly 6 of (%s)")));
        assertThat(written.text()).isEmpty();
        assertThat(Samples.codes(written.diagnostics())).containsExactly("too-many-states");
        assertThat(written.diagnostics().getFirst().message())
                .isEqualTo("As a statement this want of north would need more than 256 members, so states would have to"
                        + " be ranked one by one, and more than 65536 are feasible.");
    }

    @Test
    void nothingIsWrittenWhereARuleIsTooLargeOrAnOptionNeverChanges() {
        String rule = many(20, "%s").replaceFirst("wants:\n.*", "wants: []") + "rules:\n  - never: exactly 10 of ("
                + names(20, "; ") + ")\n";
        assertThat(GmcrWriter.write(negotiation(rule)).text()).isEmpty();
        assertThat(lost(rule)).containsExactly("rule-too-large");
        String fixed = TALKS.replace("undo: never", "undo: never, redo: never");
        assertThat(GmcrWriter.write(negotiation(fixed)).text()).isEmpty();
        assertThat(lost(fixed)).containsExactly("never-changes");
    }

    @Test
    void anOptionThatNeverChangesIsProposedAsARuleOfWhatIsSoToday() {
        for (String today : List.of("yes", "no")) {
            String fixed =
                    TALKS.replace("today: unclear, undo: never}", "today: " + today + ", undo: never, redo: never}");
            assertThat(GmcrWriter.write(negotiation(fixed)).diagnostics())
                    .filteredOn(Diagnostic::isError)
                    .extracting(Diagnostic::remedy)
                    .containsExactly("Maybe leave out undo and redo, and add the rule \""
                            + (today.equals("yes") ? "always" : "never") + ": north.withdraw\".");
        }
    }

    @Test
    void theConfidenceOfARuleIsNamedToo() {
        assertThat(lost(TALKS + "    confidence: low\n")).containsExactly("confidence-lost");
    }

    /// One party with many options and one want over all of them.
    private static String many(int options, String want) {
        String all = IntStream.range(0, options)
                .mapToObj(o -> "      o" + o + ": {does: o" + o + ", today: unclear}\n")
                .collect(Collectors.joining());
        return "parley: 1\nparties:\n  north:\n    options:\n" + all + "    wants:\n      - "
                + want.formatted(names(options, "; ")) + "\n";
    }

    private static String names(int options, String between) {
        return IntStream.range(0, options).mapToObj(o -> "o" + o).collect(Collectors.joining(between));
    }
}
