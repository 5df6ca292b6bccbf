package org.parley.answer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.answer.workbench.Answer;
import org.parley.answer.workbench.Ask;
import org.parley.deal.Talks;

/// What each party would have to want is said in plain words, and so is what cannot be said.
class PrioritiesTest {

    /// A town that may rather be paid and not run its ferry; the island can answer by not paying.
    private static String ferry(String town, String island) {
        return """
                parley: 1
                parties:
                  town:
                    name: Town
                    options:
                      run: {does: run the ferry, today: yes}
                    %s
                  island:
                    name: Island
                    options:
                      pay: {does: pay for the crossing, today: yes}
                    %s
                outcomes:
                  crossing: {name: Crossing against pay, where: run and pay}
                  nothing: {name: Neither, where: not run and not pay}
                """.formatted(town, island);
    }

    private static final String LAZY = "wants: [not run, pay, run if pay]";
    private static final String FAIR = "wants: [pay if run, not pay, run]";

    private static String said(String text, Map<String, String> words) {
        Answer answer = Ask.text(text, "priorities", words);
        return Said.whole(answer.report());
    }

    @Test
    void theFewestWantsToChangePlacesAreNamed() {
        assertThat(said(ferry(LAZY, FAIR), Map.of("to", "crossing", "concept", "R")))
                .contains("As things are \"Crossing against pay\" is left by Town.")
                .contains("Town | put \"not run\" after \"pay\" and \"run if pay\" (2 swaps) | holds")
                .contains(" | or put \"run if pay\" before \"not run\" and \"pay\" (2 swaps) | holds")
                .contains("Island | nothing has to change | as it is")
                .contains("Town stays in YY exactly when, in its order, this is so:")
                .contains("not so now: \"run if pay\" before \"not run\"; else it would no longer run the ferry");
    }

    /// By SEQ the island's answer, no longer to pay, is enough to keep the town in, if it wants the pay more.
    @Test
    void anAnswerCanDoWhatAnOrderWouldHaveTo() {
        assertThat(said(ferry(LAZY, FAIR), Map.of("to", "crossing")))
                .contains("Town | put \"pay\" before \"not run\" (1 swap) | holds")
                .contains("not so now: \"pay\" before \"not run\", or \"run if pay\" before \"not run\"; else");
    }

    @Test
    void noOrderMakesAPartyStayThatLosesNothingByLeaving() {
        assertThat(said(ferry("wants: [not run, pay]", FAIR), Map.of("to", "crossing", "concept", "R")))
                .contains("Town | no order of what it wants makes it stay | -")
                .contains("Town leaves YY whatever it puts first: it would no longer run the ferry.");
    }

    @Test
    void anEndThatStaysNeedsNothing() {
        assertThat(said(ferry(LAZY, FAIR), Map.of("to", "nothing")))
                .contains("As things are \"Neither\" holds.")
                .contains("Town | nothing has to change | as it is");
    }

    @Test
    void anEndTheRulesForbidIsAskedNothing() {
        String text = ferry(LAZY, FAIR) + "rules: [{never: run and pay}]\n";
        assertThat(said(text.replace("today: yes", "today: no"), Map.of("to", "crossing")))
                .contains("cannot happen: the file's rules leave no such state.")
                .doesNotContain("Town |");
    }

    @Test
    void classesOfARankingChangePlacesToo() {
        String ranking = "over: [run, pay]\n    ranking: [NY, YY, NN]";
        String text = ferry(ranking, FAIR);
        assertThat(said(text, Map.of("to", "crossing", "concept", "R")))
                .contains("Town | put class 2 of its ranking before class 1 of its ranking (1 swap) | holds");
    }

    @Test
    void weightsAreNotReordered() {
        assertThat(said(ferry("weights: {run: -1, pay: 2}", FAIR), Map.of("to", "crossing", "concept", "R")))
                .contains("CANNOT SAY: its priorities are weights");
    }

    @Test
    void anOrderAPartyHasStatedItselfIsNotTurnedRoundInSilence() {
        String stated = "wants: [{that: not run, order: stated}, {that: pay, order: stated}, run if pay]";
        assertThat(said(ferry(stated, FAIR), Map.of("to", "crossing")))
                .contains("put \"pay\" before \"not run\" (1 swap, against an order it has stated)");
    }

    /// No likelihood, no advice, no certainty.
    @ParameterizedTest
    @ValueSource(strings = {"exchange-destroyed", "own-storage", "return-to-war"})
    void theToneIsNeutral(String end) {
        assertThat(said(Talks.text("examples/gaza/phase-two.yaml"), Map.of("to", end)))
                .doesNotContainPattern("(?i)\\b(will|likely|probab|must|should not|%)\\b");
    }
}
