package org.parley.deal.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.deal.today.Asked.found;
import static org.parley.deal.today.Asked.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.deal.today.TodayFinding.CannotMove;
import org.parley.deal.today.TodayFinding.Idle;
import org.parley.deal.today.TodayFinding.IdleWant;
import org.parley.deal.today.TodayFinding.Indifferent;
import org.parley.deal.today.TodayFinding.LaterSource;
import org.parley.deal.today.TodayFinding.NoDay;
import org.parley.deal.today.TodayFinding.RestsOn;
import org.parley.deal.today.TodayFinding.UncarriedCost;
import org.parley.deal.today.TodayFinding.UndatedSource;
import org.parley.deal.today.TodayFinding.Unwanted;
import org.parley.deal.today.TodayFinding.Veto;
import org.parley.negotiation.logic.Condition.Ref;

/// Each finding in a file in which it is, and not in its neighbour.
class FileChecksTest {

    private static final String FERRY = """
            parley: 1
            as-of: 2024-05-10
            sources:
              notice: {title: Notice at the pier, date: 2024-05-09, kind: official}
            parties:
              town:
                options:
                  run: {does: run the ferry, today: yes}
                  light: {does: keep the light burning, today: yes}
                wants:
                  - {that: pay, basis: stated}
                  - {that: run if pay, basis: stated, sources: [notice]}
                  - {that: run and light, basis: stated}
              island:
                options:
                  pay: {does: pay for the crossing, today: yes}
                wants:
                  - {that: run, basis: stated}
                  - {that: pay, basis: stated}
            """;

    private static final Ref RUN = new Ref("town", "run");
    private static final Ref LIGHT = new Ref("town", "light");

    private static List<TodayFinding> all(String text) {
        return Asked.report(text).findings();
    }

    private static List<TodayFinding> allWith(String part, String otherwise) {
        return all(with(FERRY, part, otherwise));
    }

    @Test
    void nothingIsFoundInTheNeighbour() {
        assertThat(all(FERRY)).isEmpty();
    }

    @Test
    void anOptionNobodyMinds() {
        assertThat(allWith("run and light", "run")).containsExactly(new Unwanted(LIGHT));
    }

    @Test
    void anOptionOnlyARuleSpeaksOfIsMindedByNobody() {
        String ruled = with(FERRY, "run and light", "run") + "rules: [{always: light if run}]\n";
        assertThat(all(ruled)).containsExactly(new Unwanted(LIGHT));
    }

    @Test
    void weightsMindWhatTheyWeighAndRankingsWhatTheyRank() {
        String weighed = with(
                FERRY,
                "wants:\n      - {that: run, basis: stated}\n      - {that: pay, basis: stated}",
                "weights: {pay: 1, light: 2}");
        String unlit = with(weighed, "run and light", "run");
        assertThat(all(unlit)).isEmpty();
        assertThat(all(with(unlit, "light: 2", "light: 0"))).containsExactly(new Unwanted(LIGHT));
        assertThat(all(with(unlit, "weights: {pay: 1, light: 2}", "over: [pay, light]\n    ranking: [YY, YN]")))
                .isEmpty();
    }

    @Test
    void aWantThatIsAlwaysTrue() {
        assertThat(allWith("{that: run, basis", "{that: run or not run, basis"))
                .containsExactly(new IdleWant("island", 0, Idle.ALWAYS_TRUE));
    }

    @Test
    void aWantThatIsNeverTrue() {
        assertThat(allWith("{that: run, basis", "{that: run and not run, basis"))
                .containsExactly(new IdleWant("island", 0, Idle.NEVER_TRUE));
    }

    @Test
    void aWantTheRulesDecideIsIdleToo() {
        assertThat(all(FERRY + "rules: [{always: run}]\n"))
                .contains(new IdleWant("island", 0, Idle.ALWAYS_TRUE))
                .doesNotContain(new IdleWant("island", 1, Idle.ALWAYS_TRUE));
        assertThat(all(with(FERRY, "ferry, today: yes", "ferry, today: no") + "rules: [{never: run}]\n"))
                .contains(new IdleWant("island", 0, Idle.NEVER_TRUE));
    }

    @Test
    void aWantWhoseConditionNeverArises() {
        String unpaid = with(
                        FERRY,
                        "today: yes}\n    wants:\n      - {that: run, b",
                        "today: no}\n    wants:\n      - {that: run, b")
                + "rules: [{never: pay}]\n";
        assertThat(all(unpaid)).contains(new IdleWant("town", 1, Idle.NEVER_ARISES));
        assertThat(all(with(unpaid, "run if pay", "pay only if run")))
                .contains(new IdleWant("town", 1, Idle.NEVER_ARISES));
        assertThat(all(with(unpaid, "never: pay", "never: pay and not run")))
                .contains(new IdleWant("town", 1, Idle.ALWAYS_TRUE));
    }

    @Test
    void aCostNoWantCarries() {
        String costly = with(FERRY, "light burning, today: yes", "light burning, today: yes, undo: costly");
        assertThat(all(costly)).isEmpty();
        assertThat(all(with(costly, "run and light", "run"))).contains(new UncarriedCost(LIGHT));
        assertThat(all(with(with(costly, "{that: run, b", "{that: light, b"), "run and light", "run")))
                .as("another's want carries no cost of the town's")
                .containsExactly(new UncarriedCost(LIGHT));
    }

    @Test
    void theCostOfTakingAnOptionUpAgainIsCarriedByAWantAgainstIt() {
        String costly = with(FERRY, "light burning, today: yes", "light burning, today: yes, redo: costly");
        assertThat(all(costly)).containsExactly(new UncarriedCost(LIGHT));
        assertThat(found(UncarriedCost.class, with(costly, "run and light", "not light")))
                .isEmpty();
    }

    @Test
    void aCostTheRulesNeverLetArise() {
        String costly = with(FERRY, "light burning, today: yes", "light burning, today: yes, undo: costly");
        assertThat(found(UncarriedCost.class, costly + "rules: [{always: light}]\n"))
                .containsExactly(new UncarriedCost(LIGHT));
    }

    @Test
    void aRuleByWhichOneKeepsAnotherFromAMove() {
        assertThat(all(FERRY + "rules: [{never: pay and not light}]\n"))
                .containsExactly(new Veto(0, List.of("island", "town")));
        assertThat(all(FERRY + "rules: [{never: run and not light}]\n")).isEmpty();
    }

    @Test
    void aSourceLaterThanTheDay() {
        assertThat(allWith("date: 2024-05-09", "date: 2024-05-11")).containsExactly(new LaterSource("notice"));
        assertThat(allWith("date: 2024-05-09", "date: 2024-06")).containsExactly(new LaterSource("notice"));
        assertThat(allWith("date: 2024-05-09", "date: 2024-05-10")).isEmpty();
    }

    @Test
    void aSourceThatMayBeLaterThanTheDay() {
        assertThat(allWith("date: 2024-05-09", "date: 2024-05")).containsExactly(new UndatedSource("notice"));
        assertThat(allWith("date: 2024-05-09", "date: 2024")).containsExactly(new UndatedSource("notice"));
        assertThat(allWith("date: 2024-05-09", "date: 2024-04")).isEmpty();
        assertThat(allWith("as-of: 2024-05-10", "as-of: 2024-05")).containsExactly(new UndatedSource("notice"));
    }

    @Test
    void aFileWithSourcesAndWithoutADay() {
        String undated = with(FERRY, "as-of: 2024-05-10\n", "");
        assertThat(all(undated)).containsExactly(new NoDay());
        String withoutSources =
                undated.replaceAll("(?s)sources:.*?parties:", "parties:").replace(", sources: [notice]", "");
        assertThat(all(withoutSources)).isEmpty();
    }

    @Test
    void aPartyThatCannotMove() {
        String bound = with(FERRY, "crossing, today: yes", "crossing, today: yes, undo: never");
        assertThat(all(bound)).containsExactly(new CannotMove("island", true));
        assertThat(all(FERRY + "  guest:\n    wants: [{that: light, basis: stated}]\n"))
                .containsExactly(new CannotMove("guest", false));
    }

    @Test
    void aPartyWithoutPriorities() {
        assertThat(all(FERRY + "  guest:\n    options: {sing: {does: sing, today: no}}\n"))
                .containsExactly(new Indifferent("guest"), new Unwanted(new Ref("guest", "sing")));
        assertThat(found(
                        Indifferent.class,
                        FERRY + "  guest: {options: {sing: {does: sing, today: no}}, weights: {sing: 0}}\n"))
                .containsExactly(new Indifferent("guest"));
        assertThat(all(FERRY + "  guest: {options: {sing: {does: sing, today: no}}, weights: {sing: -1}}\n"))
                .isEmpty();
    }

    @Test
    void aChoiceThatRestsOnAnAssumption() {
        assertThat(allWith("{that: run and light, basis: stated}", "{that: light, basis: assumed}"))
                .containsExactly(new RestsOn("town", 2, LIGHT, false));
        String assumed = allButLast("{that: light, basis: assumed}", "{that: not light, basis: stated}");
        assertThat(all(assumed)).containsExactly(new RestsOn("town", 2, LIGHT, true));
        assertThat(all(with(assumed, "basis: assumed", "basis: reported"))).isEmpty();
    }

    private static String allButLast(String assumed, String below) {
        return with(FERRY, "{that: run and light, basis: stated}", assumed + "\n      - " + below);
    }

    @Test
    void whatAnotherWantHoldsTooRestsOnNoAssumption() {
        assertThat(found(
                        RestsOn.class,
                        allButLast("{that: light, basis: assumed}", "{that: run and light, basis: stated}")))
                .isEmpty();
        assertThat(found(
                        RestsOn.class,
                        with(
                                FERRY,
                                "{that: run if pay, basis: stated, sources: [notice]}",
                                "{that: run, basis: assumed}")))
                .as("%s stays taken for the last want's sake", RUN.text())
                .isEmpty();
    }
}
