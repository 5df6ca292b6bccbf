package org.parley.answer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;
import org.parley.answer.workbench.Ask;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Understood;
import org.parley.answer.workbench.Workbench;
import org.parley.run.Result;
import org.parley.run.WithRoom;

/// Whether a way leads from today, in words: what holds and what is reached stay two answers.
class PathsWordsTest {

    private static String talks(String todayA, String wantsA, String wantsB, String rest) {
        return """
                parley: 1
                as-of: 2024-05-01
                parties:
                  north:
                    name: North
                    options:
                      open:
                        does: open the crossing
                        today: %s
                %s
                  south:
                    name: South
                    options:
                      free:
                        does: free the detainees
                        today: no
                %s
                %s
                outcomes:
                  deal:
                    name: Deal
                    where: open and free
                """.formatted(todayA, wants(wantsA), wants(wantsB), rest);
    }

    private static String wants(String list) {
        return list.lines().map(want -> "      - " + want).collect(Collectors.joining("\n", "    wants:\n", ""));
    }

    private static String said(String text) {
        return Said.whole(asked(text));
    }

    private static Report asked(String text) {
        return Ask.text(text, "paths", Map.of("to", "deal")).report();
    }

    @Test
    void anEndMayHoldAndNotBeReached() {
        assertThat(said(talks("no", "free\nnot open if not free\nopen", "open\nnot free if not open\nfree", "")))
                .contains(
                        "\"Deal\" holds, but is not reached: it takes an agreement by which every member gains (North; South), "
                                + "1 step from today.",
                        "It holds. Who would leave: nobody",
                        "Together: North would open the crossing, then South would free the detainees.",
                        "North would gain \"free\"",
                        "South would gain \"open\"");
    }

    @Test
    void anEndIsReachedWhereEveryStepIsAnUndeterredGain() {
        assertThat(said(talks("no", "open", "free if open\nnot free", "")))
                .contains(
                        "\"Deal\" holds, and is reached by steps that each gain their mover and that nobody would deter.",
                        "North would gain \"open\" (assumed), and nobody would deter it.");
    }

    @Test
    void aStepThatIsNoGainNamesTheWantThatStandsAgainstIt() {
        assertThat(said(talks("no", "free only if open\nnot open\nfree", "not free", "")))
                .contains(
                        "it takes steps that are no gain for whoever takes them, 2 steps from today",
                        "It would lose \"not free\" (assumed). Nothing it wants speaks for the step");
    }

    @Test
    void aStepThatIsNoGainNamesTheWantThatWouldHaveToRankHigher() {
        assertThat(said(talks("no", "not open\nopen and not free", "free", "")))
                .contains(
                        "It would take that North no longer ranks this above \"open and not free\", which it would gain.");
    }

    @Test
    void aDeterredStepSaysWhoAnswersAndWhatIsLost() {
        String text = """
                parley: 1
                as-of: 2024-05-01
                parties:
                  north:
                    options:
                      open: {does: open the crossing, today: no}
                    wants:
                      - not shell
                      - open
                  south:
                    options:
                      shell: {does: shell the town, today: no}
                    wants:
                      - shell iff open
                outcomes:
                  deal:
                    where: open and not shell
                """;
        assertThat(said(text))
                .contains("each step of the shortest way is a gain, but some would be deterred")
                .contains("But then south would shell the town, and it would lose \"not shell\"");
    }

    @Test
    void unclearOptionsAreTriedBothWaysAndSaid() {
        assertThat(said(talks("unclear", "open iff open", "free if open\nnot free", "")))
                .contains("in 1 step, from 1 of 2 readings of today", "From the reading of today with: open.");
    }

    @Test
    void whatNoMovesLeadToIsSaid() {
        String rules = """
                rules:
                  - never: open and not free
                  - never: free and not open
                """.stripTrailing();
        assertThat(said(talks("no", "free", "open", rules)))
                .contains(
                        "\"Deal\" holds, but is not reached: no sequence of moves that was found leads there.",
                        "No moves lead from today to 1 of 2 feasible states, whoever wants what.",
                        "YY open and free");
    }

    @Test
    void nothingIsSaidFromATodayThatCannotBe() {
        Report report = asked(talks("yes", "open", "free", "rules:\n  - never: open and not free"));
        assertThat(Said.gaps(report))
                .contains(
                        "CANNOT SAY: Whether this is reached: today breaks the rules of the file, so there is nowhere to set "
                                + "out from.");
    }

    @Test
    void nothingIsSaidFromATodayNobodyDescribes() {
        String text = talks("unclear", "open", "free", "").replace("today: no", "today: unclear");
        assertThat(Said.gaps(asked(text)))
                .containsExactly(
                        "CANNOT SAY: Whether this is reached: the file leaves too much of today unclear to set out "
                                + "from it.");
    }

    @Test
    void aPartyWithARankingIsNotSaidToLoseAWant() {
        String text = talks("no", "open", "free", "")
                .replace(wants("open"), "    over: [open, south.free]\n    ranking: [NN, YN, NY, YY]");
        assertThat(said(text)).contains("It would lose: it ranks where this leads lower than where it stands.");
    }

    /// Thirty options that go both ways: two to the thirtieth states.
    private static String large() {
        return "parley: 1\nas-of: 2024-05-01\nparties:\n"
                + IntStream.range(0, 10).mapToObj(PathsWordsTest::party).collect(Collectors.joining())
                + """
                outcomes:
                  deal:
                    where: o0 and o3 and o6
                  never:
                    where: o1 and o2 and o4 and o5 and o7 and o8 and o10 and o11 and o13 and o14
                """;
    }

    private static String party(int number) {
        int first = 3 * number;
        String options = IntStream.range(first, first + 3)
                .mapToObj(o -> "      o" + o + ": {does: do " + o + ", today: no}\n")
                .collect(Collectors.joining());
        return "  p" + number + ":\n    options:\n" + options + "    wants:\n      - none of (o" + (first + 1) + "; o"
                + (first + 2) + ")\n      - o" + first + "\n";
    }

    @Test
    void aSearchThatMeetsItsLimitSaysSoAndWhatItFoundIsFound() {
        Opened opened = Workbench.open("talks.yaml", large());
        Understood understood = Workbench.understand(opened, "paths", Map.of("to", "deal"));
        var result = Workbench.ask(opened, understood.inquiry().orElseThrow(), new WithRoom(12 << 20))
                .map(answer -> Said.whole(answer.report()));
        assertThat(result).isInstanceOf(Result.Partial.class);
        assertThat(result.toString())
                .contains(
                        "\"deal\" cannot be judged, and is reached by steps that each gain their mover",
                        "gains that nobody would deter | in 3 steps",
                        "NOT SEARCHED TO THE END: Gains, and agreements by which every member gains: the parties' settings",
                        "NOT SEARCHED TO THE END: Any moves, gain or no gain: it stopped after",
                        "deal | cannot say | 3 | 3 | 3 | 3",
                        "never | cannot say | ? | - | ? | ?");
    }

    /// North would open if the mediator stood surety; South frees nobody whoever calls.
    private static final String SURETY = """
              mediator:
                name: Mediator
                options:
                  vouch: {does: stand surety, today: no}
                wants:
                  - vouch
            levers:
              surety:
                kind: guarantee
                by: mediator
                uses: mediator.vouch
                on: north
                adds: {that: open if vouch, above: not open}
                needs: backing
              backing:
                kind: assurance
                by: south
                on: mediator
                adds: {that: open, below: vouch}
            """.stripTrailing();

    private static String withSurety() {
        return talks("no", "not open", "not free", SURETY);
    }

    @Test
    void aStepThatIsNoGainNamesTheCallsThatWouldMakeItOne() {
        assertThat(said(withSurety()))
                .contains(
                        "North would open the crossing.\nIt would lose \"not open\" (assumed).",
                        "Calls: a gain with Mediator to North (surety, assumed) and South to Mediator (backing, assumed).",
                        "Calls: none in the file would make it a gain.");
    }

    private static List<String> brief(String text) {
        return Said.at(Ask.text(text, "brief", Map.of()).report(), Place.SECOND_PAGE);
    }

    @Test
    void theBriefSaysWhoWouldHaveToAgree() {
        assertThat(brief(talks("no", "free\nnot open if not free\nopen", "open\nnot free if not open\nfree", "")))
                .contains("1: holds, but is not reached without an agreement.", "1: North; South, in 1 step.");
    }

    @Test
    void theBriefSaysWhichCallsWouldMakeAStepAGainAndHowManyStepsNoneWould() {
        assertThat(brief(withSurety()))
                .contains(
                        "1: North would open the crossing: a gain with Mediator to North (surety, assumed) and South to "
                                + "Mediator (backing, assumed).",
                        "No call in the file makes up for 1 other step without gain on these ways.");
    }
}
