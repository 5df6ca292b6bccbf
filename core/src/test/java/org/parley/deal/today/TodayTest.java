package org.parley.deal.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.deal.today.Asked.found;
import static org.parley.deal.today.Asked.report;
import static org.parley.deal.today.Asked.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.deal.today.TodayFinding.CannotMove;
import org.parley.deal.today.TodayFinding.Infeasible;
import org.parley.deal.today.TodayFinding.TooUnclear;
import org.parley.deal.today.TodayFinding.Unexplained;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Move;
import org.parley.game.State;

/// Whether today is possible at all, and whether the parties would have left it already.
class TodayTest {

    /// Two parties that each leave the other's farms alone, as long as the other does. By hand: each gains by raiding
    /// while the other does not, and the other would raid in turn.
    private static final String QUIET = """
            parley: 1
            as-of: 2024-05-01
            parties:
              north:
                options:
                  raid: {does: raid the other's farms, today: no}
                wants:
                  - {that: not south.raid, basis: stated}
                  - {that: north.raid, basis: stated}
              south:
                options:
                  raid: {does: raid the other's farms, today: no}
                wants:
                  - {that: not north.raid, basis: stated}
                  - {that: south.raid, basis: stated}
            """;

    /// A third party whose mood nobody knows, itself indifferent.
    private static final String MOODY = """
            parley: 1
            as-of: 2024-05-01
            parties:
              a:
                options:
                  act: {does: act, today: no}
                wants: [act iff mood]
              b:
                options:
                  move: {does: move, today: no}
                wants: [move iff not mood]
              weather:
                options:
                  mood: {does: be fair, today: unclear}
            """;

    private static final String CLEAR_GUEST = """
            parley: 1
            as-of: 2024-05-01
            parties:
              guest: {options: {stay: {does: stay, today: yes}}}
            """;

    @Test
    void nothingIsFoundInAFileThatDescribesToday() {
        TodayReport quiet = report(QUIET);
        assertThat(quiet.findings()).isEmpty();
        assertThat(quiet.footing()).isEqualTo(Footing.EXPLAINED);
        assertThat(quiet.completions()).containsExactly(State.of("NN"));
    }

    @Test
    void anImprovementNobodyDetersIsUnexplained() {
        TodayReport alone = report(with(QUIET, "{that: south.raid", "{that: not south.raid"));
        assertThat(alone.findings())
                .containsExactly(new Unexplained(new Move(0, State.of("NN"), State.of("YN")), 1, 1));
        assertThat(alone.footing()).isEqualTo(Footing.UNEXPLAINED);
    }

    @Test
    void whatIsUnexplainedDependsOnTheConcept() {
        assertThat(explaining(QUIET)).containsExactly("GMR", "SMR", "SEQ", "SSEQ");
        String noCredibleAnswer = with(QUIET, "{that: south.raid", "{that: not south.raid");
        assertThat(explaining(noCredibleAnswer)).containsExactly("GMR", "SMR");
    }

    @Test
    void aPartyWithMoreOptionsThanCanBeListedLeavesTodayUnchecked() {
        String many = IntStream.range(0, 25)
                .mapToObj(k -> "      o%s: {does: act, today: no}\n".formatted(k))
                .collect(Collectors.joining());
        String text = "parley: 1\nparties:\n  a:\n    options:\n" + many + "    wants: [o1]\n";
        assertThat(report(text).footing()).isEqualTo(Footing.UNCHECKED);
        assertThat(found(TooUnclear.class, text)).containsExactly(new TooUnclear(0));
        String broken = text + "rules:\n  - always: o2\n";
        assertThat(report(broken).footing()).isEqualTo(Footing.IMPOSSIBLE);
        assertThat(found(TooUnclear.class, broken)).containsExactly(new TooUnclear(0));
    }

    private static List<String> explaining(String text) {
        return List.of("R", "GMR", "SMR", "SEQ", "SSEQ").stream()
                .filter(concept -> report(text, concept).footing() == Footing.EXPLAINED)
                .toList();
    }

    @Test
    void theSmallestUndeterredImprovementIsNamed() {
        String twoWays = """
                parley: 1
                as-of: 2024-05-01
                parties:
                  a:
                    options:
                      one: {does: do one, today: no}
                      two: {does: do two, today: no}
                      three: {does: do three, today: no}
                    wants: [any of (one and two; three)]
                """;
        assertThat(found(Unexplained.class, twoWays))
                .containsExactly(new Unexplained(new Move(0, State.of("NNN"), State.of("NNY")), 1, 1));
    }

    @Test
    void oneReadingOfTodayIsEnoughToExplainIt() {
        TodayReport onlyA = report(with(MOODY, "move iff not mood", "not move"));
        assertThat(onlyA.footing()).isEqualTo(Footing.EXPLAINED);
        assertThat(found(Unexplained.class, onlyA))
                .containsExactly(new Unexplained(new Move(0, State.of("NNY"), State.of("YNY")), 1, 2));
    }

    @Test
    void aPartyUnexplainedInEachReadingLeavesTodayUnexplained() {
        TodayReport both = report(MOODY);
        assertThat(both.completions()).containsExactly(State.of("NNN"), State.of("NNY"));
        assertThat(found(Unexplained.class, both))
                .containsExactly(
                        new Unexplained(new Move(0, State.of("NNY"), State.of("YNY")), 1, 2),
                        new Unexplained(new Move(1, State.of("NNN"), State.of("NYN")), 1, 2));
        assertThat(both.footing()).isEqualTo(Footing.UNEXPLAINED);
    }

    @Test
    void ofTheRulesTodayBreaksTheSmallestSetsAreNamed() {
        String broken = QUIET + """
                rules:
                  - always: north.raid
                  - always: north.raid or south.raid
                """;
        assertThat(found(Infeasible.class, broken)).containsExactly(new Infeasible(List.of(List.of(0, 1))));
        assertThat(found(Infeasible.class, with(broken, "north.raid or south.raid", "not south.raid")))
                .containsExactly(new Infeasible(List.of(List.of(0))));
        assertThat(found(Infeasible.class, with(broken, "always", "never"))).isEmpty();
    }

    @Test
    void wherePartOfTodayIsUnclearEachSmallestSetIsNamed() {
        String unclear = MOODY + """
                rules:
                  - {never: not act and mood}
                  - {never: not move and not mood}
                  - {never: mood and not move}
                """;
        assertThat(found(Infeasible.class, unclear)).containsExactly(new Infeasible(List.of(List.of(1))));
        assertThat(found(Infeasible.class, with(unclear, "mood and not move}", "mood and move}")))
                .containsExactly(new Infeasible(List.of(List.of(1), List.of(0))));
    }

    @Test
    void anImpossibleTodayIsAskedAgainWithoutTheRuleItBreaks() {
        TodayReport impossible = report(with(MOODY, "move iff not mood", "not move") + """
                rules:
                  - {never: not act, because: it must}
                """);
        assertThat(impossible.footing()).isEqualTo(Footing.IMPOSSIBLE);
        assertThat(impossible.completions()).containsExactly(State.of("NNN"), State.of("NNY"));
        assertThat(found(Unexplained.class, impossible)).hasSize(1);
    }

    @Test
    void aFileThatSaysNothingOfTodayCannotBeChecked() {
        TodayReport silent = report(unclear(2));
        assertThat(silent.footing()).isEqualTo(Footing.UNCHECKED);
        assertThat(found(TooUnclear.class, silent)).containsExactly(new TooUnclear(2));
        assertThat(report(CLEAR_GUEST + unclearParties(2)).footing()).isEqualTo(Footing.EXPLAINED);
    }

    @Test
    void tooManyUnclearOptionsCannotBeChecked() {
        assertThat(report(CLEAR_GUEST + unclearParties(12)).footing()).isEqualTo(Footing.EXPLAINED);
        TodayReport tooMany = report(CLEAR_GUEST + unclearParties(13));
        assertThat(tooMany.footing()).isEqualTo(Footing.UNCHECKED);
        assertThat(found(TooUnclear.class, tooMany)).containsExactly(new TooUnclear(13));
    }

    /// The first half of the readings breaks rules 0 and 1, some of the others only rule 2, and those stand too far
    /// back to be looked at: nobody may say "smallest".
    @Test
    void whatAnImpossibleTodayWithTooManyReadingsBreaksIsLeftOpen() {
        TodayReport impossible = report(CLEAR_GUEST + unclearParties(13) + """
                rules:
                  - {always: o0}
                  - {always: all of (o0)}
                  - {never: o0}
                  - {always: o1 if o0}
                """);
        assertThat(impossible.footing()).isEqualTo(Footing.IMPOSSIBLE);
        assertThat(found(Infeasible.class, impossible)).containsExactly(new Infeasible(List.of()));
        assertThat(found(CannotMove.class, impossible)).isEmpty();
    }

    private static String unclear(int parties) {
        return "parley: 1\nas-of: 2024-05-01\nparties:\n" + unclearParties(parties);
    }

    private static String unclearParties(int parties) {
        return IntStream.range(0, parties)
                .mapToObj("  p%1$d: {options: {o%1$d: {does: do it}}}\n"::formatted)
                .collect(Collectors.joining());
    }
}
