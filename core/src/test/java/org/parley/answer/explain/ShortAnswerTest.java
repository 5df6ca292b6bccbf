package org.parley.answer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Block;
import org.parley.answer.report.Text;
import org.parley.answer.workbench.Ask;
import org.parley.deal.Talks;

/// The few sentences a hurried reader takes away keep every qualifier that decides how they are read.
class ShortAnswerTest {

    private static final String TOY = "examples/toy/three-villages.yaml";
    private static final String ACEH = "examples/aceh/helsinki-2005.yaml";
    private static final String GAZA = "examples/gaza/phase-two.yaml";
    private static final String KOREA = "examples/literature/us-north-korea-2017.yaml";

    /// River blocks by an assumed want, the town answers no step the island would not gain by.
    private static final String FERRY = """
            parley: 1
            as-of: 2024-05-10
            parties:
              town:
                name: Town
                options:
                  run: {does: run the ferry, today: yes}
                wants:
                  - {that: not run, basis: assumed}
            outcomes:
              ferry:
                name: The ferry runs
                where: run
              pier:
                name: The pier stands
                where: run
            """;

    private static String said(String text, Map<String, String> words) {
        return Ask.text(text, "brief", words).report().parts().getFirst().blocks().stream()
                .flatMap(block -> block instanceof Block.Lead(Text lead) ? Stream.of(lead.plain()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static String of(String file) {
        return said(Talks.text(file), Map.of());
    }

    @Test
    void aLeavingThatRestsOnAnAssumptionIsCalledSo() {
        assertThat(said(FERRY, Map.of()))
                .isEqualTo(
                        "Both named ends are left. From \"The ferry runs\" (on an assumption of ours) and \"The pier "
                                + "stands\" (on an assumption of ours), Town would no longer run the ferry.");
        assertThat(said(FERRY.replace("basis: assumed", "basis: stated"), Map.of()))
                .doesNotContain("assumption");
        assertThat(of(TOY)).contains("Left open, River would leave, on an assumption of ours.");
    }

    @Test
    void lowConfidenceIsCalledSo() {
        assertThat(said(FERRY.replace("basis: assumed", "basis: stated, confidence: low"), Map.of()))
                .contains("\"The pier stands\" (on low confidence), Town would");
    }

    @Test
    void whatOthersAreAfterAnywayIsInTheHeadline() {
        assertThat(of(GAZA))
                .contains(
                        "In ends 2, 4 and 5 what keeps Israel in, and in some cases Hamas, is an act others would gain "
                                + "by anyway: temptation, not retaliation.");
        assertThat(of(KOREA)).contains("In ends 2 and 4 what keeps United States and North Korea in is an act");
        assertThat(of(TOY)).doesNotContain("anyway");
    }

    @Test
    void toHoldIsSaidWithHowTheOthersAnswer() {
        assertThat(of(TOY)).contains("no party gains by leaving alone, given how the others would answer.");
        assertThat(said(Talks.text(TOY), Map.of("concept", "gmr"))).contains("given how the others could answer.");
        assertThat(said(Talks.text(TOY), Map.of("concept", "r"))).contains("the answers of the others left aside.");
    }

    /// To relocate the last troops is to keep a promise, and reads as that.
    @Test
    void everyEndLeftNamesWhoGoesOnToWhat() {
        assertThat(of(ACEH))
                .contains("From \"Both forces gone, no law\", Government of Indonesia would go on to pass the law")
                .contains("From \"Arms gone, the last troops remain\", Government of Indonesia would go on to relocate")
                .contains(
                        "From \"Troops gone, the last arms remain\" (in 4 of 8 ways), Government of Indonesia would no longer relocate")
                .doesNotContain("left by");
    }

    @Test
    void endsAskedAboutAreNotCalledTheNamedOnes() {
        assertThat(said(FERRY, Map.of("outcome", "ferry"))).startsWith("The end asked about is left.");
        assertThat(said(FERRY.substring(0, FERRY.indexOf("  pier:")), Map.of()))
                .startsWith("The one named end is left.");
        assertThat(said(Talks.text(TOY), Map.of("outcome", "well-and-road,stand-off")))
                .startsWith("Both ends asked about hold once reached.");
    }
}
