package org.parley.plan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.model.Point;
import org.parley.plan.wording.WordingFinding.Kind;

/// What words alone give away, and what they do not.
class WordingTest {

    private static Wording.Report report(String... texts) {
        List<Point> points = new ArrayList<>();
        for (String text : texts) {
            points.add(new Point("p" + (points.size() + 1), "", "", Optional.empty(), text));
        }
        return Wording.of(points);
    }

    private static List<String> quotes(Kind kind, String... texts) {
        return report(texts).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.point() + " " + finding.quote())
                .toList();
    }

    @Test
    void aDutyThatSaysEverythingIsNotFound() {
        assertThat(report("By 3 May 2026 Norland will withdraw all its forces, verified by the monitors.")
                        .findings())
                .isEmpty();
    }

    @Test
    void aDutyWithoutDateMeasureOrVerifierIsQuoted() {
        String text = "Norland will withdraw its forces.";
        assertThat(quotes(Kind.NO_DATE, text)).containsExactly("p1 " + text);
        assertThat(quotes(Kind.NO_MEASURE, text)).containsExactly("p1 " + text);
        assertThat(quotes(Kind.NO_VERIFIER, text)).containsExactly("p1 " + text);
    }

    @Test
    void thePassiveVoiceHidesWhoActsUnlessItSaysByWhom() {
        assertThat(quotes(Kind.PASSIVE, "All prisoners will be released."))
                .containsExactly("p1 All prisoners will be released.");
        assertThat(quotes(Kind.PASSIVE, "All prisoners will be released by Norland."))
                .isEmpty();
        assertThat(quotes(Kind.PASSIVE, "All prisoners will be released by 3 May."))
                .hasSize(1);
    }

    @Test
    void aDutyOfNobodyIsFound() {
        assertThat(quotes(Kind.NO_OBLIGOR, "The war will end.")).containsExactly("p1 The war will end.");
        assertThat(quotes(Kind.NO_OBLIGOR, "Both sides shall end the war.")).isEmpty();
    }

    @Test
    void twoDutiesShareTheirSubject() {
        String text = "The northern forces shall leave by 3 May, and shall spare the wells and will mark the mines.";
        assertThat(quotes(Kind.NO_OBLIGOR, text)).isEmpty();
        assertThat(quotes(Kind.NO_VERIFIER, text)).containsExactly("p1 The northern forces shall leave by 3 May");
    }

    @Test
    void whoWillDoSomethingByDescriptionHasNoDuty() {
        assertThat(report("Those who will return, and the will of the people, are respected.")
                        .findings())
                .isEmpty();
    }

    @Test
    void aPercentageNeedsABase() {
        assertThat(quotes(Kind.NO_BASE, "Norland keeps 15%.")).containsExactly("p1 15%");
        assertThat(quotes(Kind.NO_BASE, "Norland keeps 15 per cent of the valley."))
                .isEmpty();
    }

    @Test
    void conditionsAskWhoDecidesUnlessTheTextSays() {
        assertThat(quotes(Kind.WHO_DECIDES, "Once the valley is secure, Norland leaves."))
                .containsExactly("p1 Once the valley is secure");
        assertThat(quotes(Kind.WHO_DECIDES, "Once the valley is secure, as certified by the monitors, Norland leaves."))
                .isEmpty();
        assertThat(quotes(Kind.WHO_DECIDES, "The guns fall silent at once.")).isEmpty();
    }

    @Test
    void vagueWordsAreQuoted() {
        assertThat(quotes(Kind.VAGUE, "Norland leaves in stages, as appropriate, after a serious process."))
                .containsExactly("p1 in stages", "p1 as appropriate", "p1 serious process");
    }

    @Test
    void aClauseMayPromiseTalksOnly() {
        assertThat(quotes(
                        Kind.ONLY_TALKS,
                        "Norland and Sudland will hold talks on water.",
                        "Norland will leave and will discuss water."))
                .containsExactly("p1 Norland and Sudland will hold talks on water.");
    }

    @Test
    void oneThingInTwoWaysAndOneWordForTwoThingsAreFound() {
        String[] texts = {
            "The International Border Force patrols.",
            "The border force reports.",
            "The Water Board meets.",
            "The Joint Land Board meets.",
            "The board decides."
        };
        assertThat(report(texts).findings())
                .contains(
                        new WordingFinding(
                                Kind.TWO_NAMES, "p2", "The border force", List.of("International Border Force (p1)")),
                        new WordingFinding(
                                Kind.ONE_WORD,
                                "p5",
                                "The board",
                                List.of("Water Board (p3)", "Joint Land Board (p4)")));
    }

    @Test
    void whoGivesAndWhoReceivesIsCounted() {
        assertThat(report(
                                "Norland will hand ten villages to Sudland.",
                                "In return Sudland will pay Norland.",
                                "The wells will be opened by Sudland for Norland.")
                        .actors())
                .containsExactly(new Actor("Norland", 3, 1, 1), new Actor("Sudland", 3, 2, 1));
    }

    @Test
    void whatIsNotInLatinLettersIsNotCleared() {
        assertThat(report("ينسحب الشمال.", "The north leaves.").unread()).containsExactly("p1");
    }

    @Test
    void everyQuoteStandsInItsClause() {
        String[] texts = {
            "Once both sides agree, the war will end at once; Norland will, in stages and as appropriate, hand 15% to Sudland.",
            "The board shall be told; the Land Board must meet. The Water Board is to report to the United Nations upon request."
        };
        for (WordingFinding finding : report(texts).findings()) {
            assertThat(texts[finding.point().charAt(1) - '1']).contains(finding.quote());
        }
    }
}
