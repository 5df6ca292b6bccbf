package org.parley.answer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.answer.data.Data;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;
import org.parley.answer.workbench.Answer;
import org.parley.answer.workbench.Ask;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;

/// Files that leave things out, or say them in every way the format has, are answered in words that say so.
class UnusualFilesTest {

    private static final List<String> QUESTIONS = List.of("brief", "stability", "today");

    private static final String WHOLE = """
            parley: 1
            title: The ferry
            as-of: 2024-05-10
            sources:
              cable:
                title: What the minister told us in the car
                publisher: Our man in the ministry
                date: 2024-05-09
                kind: reprint
                link: https://example.org/secret-cable
                note: copied by hand
                confidential: yes
            parties:
              town:
                name: Town
                options:
                  run: {does: run the ferry, today: yes, sources: [cable]}
                wants:
                  - {that: pay, basis: stated, sources: [cable]}
                  - {that: run if pay, basis: reported, sources: [cable]}
                  - {that: not run, basis: assumed}
              island:
                name: Island
                options:
                  pay: {does: pay for the crossing, today: yes}
                wants:
                  - {that: run, basis: stated, because: it is said, sources: [cable]}
                  - {that: not pay, basis: inferred}
            outcomes:
              crossing:
                name: Crossing against pay
                where: run and pay
            """;

    private static Answer asked(String text, String about) {
        return Ask.text(text, about, Map.of());
    }

    private static String without(String part) {
        assertThat(WHOLE).contains(part);
        return WHOLE.replace(part, "");
    }

    private static String with(String part, String otherwise) {
        assertThat(WHOLE).contains(part);
        return WHOLE.replace(part, otherwise);
    }

    @ParameterizedTest
    @MethodSource("confidential")
    void whatIsConfidentialIsInNoAnswer(String text) {
        Opened opened = Workbench.open("talks.yaml", text);
        assertThat(opened.diagnostics()).isEmpty();
        for (String about : QUESTIONS) {
            Answer answer = asked(text, about);
            assertThat(Said.whole(answer.report()) + answer.data())
                    .as(about)
                    .doesNotContain("minister", "Our man", "secret-cable", "copied by hand", "cable")
                    .doesNotContain("2024-05-09", "2024-06-01");
        }
        Answer proof = Ask.text(text, "stability", Map.of("proof", "yes"));
        assertThat(proof.proof().orElseThrow().toString()).doesNotContain("minister", "secret-cable");
    }

    /// Early enough, too late, of an unknown day, in a file without a day.
    static Stream<String> confidential() {
        return Stream.of(
                WHOLE,
                with("date: 2024-05-09", "date: 2024-06-01"),
                with("date: 2024-05-09", "date: 2024-05"),
                without("as-of: 2024-05-10\n"));
    }

    @Test
    void whatIsConfidentialKeepsItsPlaceInTheLists() {
        Report brief = asked(WHOLE, "brief").report();
        assertThat(Said.at(brief, Place.ANNEX))
                .contains("Withheld from this copy.")
                .anyMatch(line -> line.contains("[1]"));
    }

    @Test
    void whatIsConfidentialIsToldApartByPlaceAlone() {
        List<String> annex = Said.at(asked(WHOLE, "brief").report(), Place.ANNEX);
        assertThat(annex)
                .contains("withheld-1 | Withheld from this copy. | withheld | withheld")
                .anyMatch(line -> line.contains("run the ferry [withheld-1]"));
    }

    @Test
    void whatIsNotConfidentialIsNamed() {
        String open = without("    confidential: yes\n");
        assertThat(Said.whole(asked(open, "brief").report()))
                .contains("What the minister told us in the car. Our man in the ministry, 2024-05-09 C")
                .contains("https://example.org/secret-cable");
    }

    @Test
    void aFileWithoutOutcomesCannotSayWhetherADealHolds() {
        String none = WHOLE.substring(0, WHOLE.indexOf("outcomes:"));
        Answer brief = asked(none, "brief");
        assertThat(Said.gaps(brief.report())).anyMatch(gap -> gap.startsWith("CANNOT SAY") && gap.contains("outcomes"));
        assertThat(brief.data().fields().get("outcomes")).isEqualTo(new Data.Fields());
        assertThat(Said.whole(asked(none, "stability").report())).contains("Feasible states: 4");
    }

    @Test
    void whatAFileDoesNotHaveTakesNoSection() {
        String none = WHOLE.substring(0, WHOLE.indexOf("outcomes:"))
                .replaceAll("(?s)sources:\n.*?parties:", "parties:")
                .replace(", sources: [cable]", "");
        assertThat(asked(none, "brief").report().parts())
                .extracting(Report.Part::heading)
                .doesNotContain("Verdicts by concept", "Proofs by example", "All sources of the file")
                .doesNotContain("Notes of the authors")
                .contains("Counts");
        assertThat(asked(none, "brief").report().parts())
                .allSatisfy(part -> assertThat(part.blocks()).isNotEmpty());
    }

    @Test
    void whereNobodyGainsByLeavingNoProofIsNeeded() {
        String content = with("{that: not run, basis: assumed}", "{that: run, basis: assumed}")
                .replace("{that: not pay, basis: inferred}", "{that: pay, basis: inferred}");
        assertThat(Said.at(asked(content, "brief").report(), Place.ANNEX))
                .containsSequence(
                        "Proofs by example",
                        "None is needed: no party gains by any change of its own that leads out of an end.");
    }

    @Test
    void notesStandInTheAnnex() {
        String noted = with("title: The ferry\n", "title: The ferry\nnote: drawn up in haste\n")
                .replace("    name: Town\n", "    name: Town\n    note: speaks for the harbour too\n")
                .replace("does: run the ferry, today: yes,", "does: run the ferry, today: yes, note: in summer,")
                .replace("    where: run and pay", "    note: as agreed in May\n    where: run and pay");
        assertThat(Said.at(asked(noted, "brief").report(), Place.ANNEX))
                .containsSequence(
                        "Notes of the authors",
                        "The file: drawn up in haste",
                        "Town: speaks for the harbour too",
                        "Town, run: in summer",
                        "Crossing against pay: as agreed in May");
    }

    @Test
    void aFileWithoutSourcesSaysSo() {
        String none = WHOLE.replaceAll("(?s)sources:\n.*?parties:", "parties:").replace(", sources: [cable]", "");
        assertThat(Said.gaps(asked(none, "brief").report())).anyMatch(gap -> gap.startsWith("NONE"));
        assertThat(Said.whole(asked(none, "stability").report())).doesNotContain("Withheld");
    }

    @Test
    void aTodayThatIsNotExplainedTakesThePageAndLeavesTheVerdicts() {
        String unexplained =
                with("today: yes}\n    wants:\n      - {that: run, b", "today: no}\n    wants:\n      - {that: run, b");
        Answer brief = asked(unexplained, "brief");
        assertThat(Said.at(brief.report(), Place.FIRST_PAGE).get(1)).startsWith("CANNOT SAY: Whether any end holds");
        assertThat(brief.data().fields()).containsEntry("todayExplained", new Data.Flag(false));
        assertThat(brief.data().toString()).contains("Words[text=left]", "crossing");
        assertThat(asked(WHOLE, "brief").data().fields()).containsEntry("todayExplained", new Data.Flag(true));
        assertThat(Said.gaps(asked(WHOLE, "brief").report()))
                .noneMatch(gap -> gap.startsWith("CANNOT SAY: Whether any end holds"));
    }

    @Test
    void aFileSilentAboutTodayCannotBeChecked() {
        String silent = WHOLE.replace(", today: yes", "");
        Answer brief = asked(silent, "brief");
        assertThat(Said.gaps(brief.report())).anyMatch(gap -> gap.startsWith("CANNOT CHECK"));
        assertThat(brief.data().fields()).containsEntry("todayExplained", new Data.Flag(false));
    }

    @ParameterizedTest
    @MethodSource("otherPriorities")
    void aPartyThatDoesNotListWantsIsAnsweredFor(String priorities, String said) {
        String wants = WHOLE.substring(WHOLE.lastIndexOf("    wants:"), WHOLE.indexOf("outcomes:"));
        String text = with(wants, priorities);
        for (String about : QUESTIONS) {
            assertThat(Said.whole(asked(text, about).report())).as(about).isNotBlank();
        }
        assertThat(Said.whole(asked(text, "brief").report())).contains(said);
    }

    static Stream<Arguments> otherPriorities() {
        return Stream.of(
                Arguments.of("", "no wants in the file"),
                Arguments.of("    over: [run, pay]\n    ranking: [YN, [YY, NN], NY]\n", "a ranking given directly"),
                Arguments.of("    weights: {run: 2, pay: -1}\n", "weights given directly"));
    }

    @Test
    void aRankedPartysGainIsPutAsOne() {
        String ranked = with(
                WHOLE.substring(WHOLE.lastIndexOf("    wants:"), WHOLE.indexOf("outcomes:")),
                "    over: [run, pay]\n    ranking: [YN, NN, YY, NY]\n");
        assertThat(Said.whole(asked(ranked, "stability").report())).contains("It gains a state it ranks higher");
    }

    @Test
    void wherePartiesDoNotAnswerNobodyDoes() {
        String silent = with("  island:", "    answers: []\n  island:");
        assertThat(Said.whole(asked(silent, "stability").report())).contains("Nobody answers.", "is left");
        assertThat(Said.whole(asked(WHOLE, "stability").report())).doesNotContain("Nobody answers.");
    }

    @Test
    void whatAPartyDoesNotSeeDoesNotTemptIt() {
        String hidden = with("outcomes:", "    hidden: [not pay]\noutcomes:");
        assertThat(Said.whole(asked(hidden, "stability").report())).doesNotContain("Island is tempted");
        assertThat(Said.whole(asked(WHOLE, "stability").report())).contains("Island is tempted");
    }

    @Test
    void namesInAnyScriptComeThroughWhole() {
        String text = with("name: Town", "name: بلدة الميناء").replace("name: Island", "name: האי הגדול");
        String brief = Said.whole(asked(text, "brief").report());
        assertThat(brief).contains("بلدة الميناء", "האי הגדול").doesNotContain("Town", "Island");
        assertThat(asked(text, "brief").data().toString()).contains("decisionMakers", "town", "island");
    }

    /// Names in right-to-left script next to each other would change places if they were running text.
    @Test
    void onThePagesSentOnNamesAreSetAsNames() {
        String text = WHOLE.replace("name: Town", "name: \u0627\u0644\u0628\u0644\u062f\u0629")
                        .replace("name: Crossing against pay", "name: \u05d4\u05de\u05e2\u05d1\u05e8")
                        .replace("basis: stated", "basis: stated, order: stated")
                + "rules:\n  - never: pay and not run\n";
        assertThat(List.of(asked(text, "brief"), asked(text, "today")))
                .flatExtracting(answer -> Said.words(answer.report()))
                .isNotEmpty()
                .noneMatch(words -> words.codePoints().anyMatch(c -> c >= 0x590 && c < 0x700));
    }
}
