package org.parley.negotiation.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;
import org.parley.negotiation.difference.Difference.Way;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Want;

/// Which statements differ between two small files, and what can only be swapped together.
class DifferencesTest {

    private static final String BASE = """
            parley: 1
            sources:
              un: {title: Resolution, date: 2025, kind: official}
            parties:
              north:
                options:
                  leave: {does: leave, today: no}
                  hold: {does: hold, undo: costly}
                wants:
                  - {that: leave, id: a}
                  - {that: not hold, id: b}
                  - disarm
                  - {that: not disarm or leave, id: d}
                answers: [south]
                hidden: [leave and hold]
                fallback: calm
                red-lines: [not hold]
              south:
                options:
                  disarm: {does: disarm}
                  rest: {does: rest}
                ranking: [Y, N]
                over: [disarm]
              broker: {}
            rules:
              - {never: leave and hold, because: one or the other}
            outcomes:
              calm: {where: leave}
              war: {where: hold}
            """;

    private static List<Unit> units(String... replaced) {
        String other = BASE;
        for (int k = 0; k < replaced.length; k += 2) {
            assertThat(other).contains(replaced[k]);
            other = other.replace(replaced[k], replaced[k + 1]);
        }
        return Differences.between(Talks.of(BASE), Talks.of(other)).units();
    }

    /// One unit of one difference, as `undo north.hold: costly -> never`.
    private static String only(String... replaced) {
        List<Unit> units = units(replaced);
        assertThat(units).hasSize(1);
        return said(units.getFirst());
    }

    private static String said(Unit unit) {
        return String.join(
                " & ",
                unit.differences().stream()
                        .map(d -> d.statement().id() + ": " + d.from() + " -> " + d.to())
                        .toList());
    }

    @Test
    void valuesOfOptions() {
        assertThat(only("undo: costly", "undo: never")).isEqualTo("undo north.hold: costly -> never");
        assertThat(only("{does: rest}", "{does: rest, redo: never}")).isEqualTo("redo south.rest: freely -> never");
        assertThat(only("today: no", "today: yes")).isEqualTo("today north.leave: no -> yes");
        assertThat(only("{does: rest}", "{does: sleep, note: x}")).isEqualTo("option-words south.rest:  -> does, note");
    }

    @Test
    void wants() {
        assertThat(only("      - disarm\n", "      - disarm\n      - rest\n"))
                .isEqualTo("want north.south.rest:  -> rest");
        assertThat(only("      - {that: not hold, id: b}\n", "")).isEqualTo("want north.b: not hold -> ");
        assertThat(only("{that: not hold, id: b}", "{that: hold, id: b}"))
                .isEqualTo("wording north.b: not hold -> hold");
        assertThat(only("id: b}", "id: b, red-line: yes}")).isEqualTo("red-line-mark north.b: no -> yes");
        assertThat(only("id: b}", "id: b, because: x, sources: [un]}"))
                .isEqualTo("want-words north.b:  -> basis, because, sources");
    }

    @Test
    void aWantKeepsItsIdentityWhenItsIdIsChanged() {
        assertThat(only("id: b}", "id: c}")).isEqualTo("want-words north.b:  -> id");
        assertThat(only("      - disarm\n", "      - {that: disarm, id: c}\n"))
                .isEqualTo("want-words north.south.disarm:  -> id");
    }

    @Test
    void theOrderOfWants() {
        String first = "      - {that: leave, id: a}\n";
        String second = "      - {that: not hold, id: b}\n";
        assertThat(only(first + second, second + first)).isEqualTo("place north.b: below \"a\" -> above \"a\"");
        assertThat(only(first + second + "      - disarm\n", second + "      - disarm\n" + first))
                .isEqualTo("place north.a: above \"b\" -> below \"disarm\"");
        assertThat(units(first + second + "      - disarm\n", "      - disarm\n" + second + first))
                .extracting(DifferencesTest::said)
                .containsExactly(
                        "place north.south.disarm: below \"b\" -> above \"b\"",
                        "place north.b: below \"a\" -> above \"a\"");
    }

    @Test
    void movedWantsCanBeMovedOneByOne() {
        String first = "      - {that: leave, id: a}\n";
        String second = "      - {that: not hold, id: b}\n";
        Negotiation other =
                Talks.of(BASE.replace(first + second + "      - disarm\n", "      - disarm\n" + second + first));
        Differences differences = Differences.between(Talks.of(BASE), other);
        assertThat(order(differences.mixed(differences.units().subList(0, 1)))).containsExactly("", "a", "b", "d");
        assertThat(order(differences.mixed(differences.units().subList(1, 2)))).containsExactly("b", "a", "", "d");
        assertThat(order(differences.mixed(differences.units()))).containsExactly("", "b", "a", "d");
    }

    private static List<String> order(Negotiation negotiation) {
        return negotiation.party("north").orElseThrow().wants().stream()
                .map(Want::id)
                .toList();
    }

    @Test
    void whatAPartySaysOtherwise() {
        assertThat(only("answers: [south]", "answers: []")).isEqualTo("answers north.south: yes -> no");
        assertThat(only("broker: {}", "broker: {answers: [north]}")).isEqualTo("answers broker.south: yes -> no");
        assertThat(units("answers: [south]", "answers: [south, broker]"))
                .as("which is everybody")
                .hasSize(1);
        assertThat(only("hidden: [leave and hold]", "hidden: []"))
                .isEqualTo("hidden north.north.leave and north.hold: leave and hold -> ");
        assertThat(only("fallback: calm", "fallback: war")).isEqualTo("fallback north: calm -> war");
        assertThat(only("red-lines: [not hold]", "red-lines: []"))
                .isEqualTo("red-line north.not north.hold: not hold -> ");
        assertThat(only("ranking: [Y, N]", "ranking: [N, Y]"))
                .isEqualTo("priorities south: ranking over disarm: Y; N -> ranking over disarm: N; Y");
        assertThat(only("broker: {}", "broker: {name: The broker}")).isEqualTo("party-words broker:  -> name");
    }

    @Test
    void rulesAndEnds() {
        String rule = "  - {never: leave and hold, because: one or the other}\n";
        assertThat(only(rule, rule + "  - always: rest\n")).isEqualTo("rule always south.rest:  -> always rest");
        assertThat(only("because: one or the other", "because: so"))
                .isEqualTo("rule-words never north.leave and north.hold:  -> because");
        assertThat(only("war: {where: hold}", "war: {where: hold and not disarm}"))
                .isEqualTo("where war: hold -> hold and not disarm");
        assertThat(only("  war: {where: hold}\n", "")).isEqualTo("outcome war: hold -> ");
        assertThat(only("war: {where: hold}", "war: {where: hold, name: War}"))
                .isEqualTo("outcome-words war:  -> name");
    }

    @Test
    void whatNoVerdictRestsOnIsNamed() {
        assertThat(only("parley: 1\n", "parley: 1\ntitle: Talks\n")).isEqualTo("head title:  -> Talks");
        assertThat(only("title: Resolution", "title: Another")).isEqualTo("source un:  -> ");
        String lever = "levers:\n  push: {kind: pressure, by: broker, on: north, drops: {want: a}}\n";
        assertThat(only("outcomes:\n", lever + "outcomes:\n")).startsWith("lever push:");
        String reading = "readings:\n  soft: {name: Soft, changes: [{undo: {option: hold, value: freely}}]}\n";
        assertThat(only("outcomes:\n", reading + "outcomes:\n")).isEqualTo("reading soft:  -> Soft");
    }

    @Test
    void whatAnswersNeverPrintIsNotQuoted() {
        String told =
                "note: hush\nsources:\n  un: {title: A name in confidence, date: 2025, kind: official, confidential: yes}\n";
        List<Unit> units = units("sources:\n  un: {title: Resolution, date: 2025, kind: official}\n", told);
        assertThat(units).extracting(DifferencesTest::said).containsExactly("head note:  -> ", "source un:  -> ");
    }

    @Test
    void theOrderOfOthersSaysNothing() {
        assertThat(units(
                        "  calm: {where: leave}\n  war: {where: hold}\n",
                        "  war: {where: hold}\n  calm: {where: leave}\n"))
                .isEmpty();
        assertThat(units(
                        "      disarm: {does: disarm}\n      rest: {does: rest}\n",
                        "      rest: {does: rest}\n      disarm: {does: disarm}\n"))
                .isEmpty();
    }

    @Test
    void anOptionHangsTogetherWithAllThatSpeaksOfIt() {
        List<Unit> units = units(
                "rest: {does: rest}",
                "rest: {does: rest}\n      pay: {does: pay}",
                "      - disarm\n",
                "      - disarm if pay\n",
                "  war: {where: hold}\n",
                "  war: {where: hold}\n  paid: {where: pay}\n",
                "undo: costly",
                "undo: never");
        assertThat(units)
                .extracting(DifferencesTest::said)
                .containsExactly(
                        "undo north.hold: costly -> never",
                        "want north.south.disarm: disarm -> ",
                        "want north.south.disarm if south.pay:  -> disarm if pay & option south.pay:  -> pay"
                                + " & outcome paid:  -> pay");
        assertThat(units.getLast().differences()).extracting(Difference::way).containsOnly(Way.ADDED);
    }

    @Test
    void aPartyComesWithItsOptionsAndWhatOthersSayOfThem() {
        List<Unit> units = units(
                "  broker: {}\n",
                "  broker: {}\n  west:\n    options:\n      watch: {does: watch}\n    wants: [watch]\n",
                "      - disarm\n",
                "      - disarm\n      - west.watch\n");
        assertThat(units)
                .extracting(DifferencesTest::said)
                .containsExactly("want north.west.watch:  -> watch & party west:  -> west");
    }

    @Test
    void onlyWhatEntersTheGameOrTheConditionBears() {
        assertThat(units("undo: costly", "undo: never").getFirst().bearsOn("calm"))
                .isTrue();
        assertThat(units("undo: costly", "undo: freely").getFirst().bearsOn("calm"))
                .as("both can be undone")
                .isFalse();
        List<Unit> where = units("war: {where: hold}", "war: {where: hold and not disarm}");
        assertThat(where.getFirst().bearsOn("war")).isTrue();
        assertThat(where.getFirst().bearsOn("calm")).isFalse();
        assertThat(units("today: no", "today: yes").getFirst().bearsOn("calm")).isFalse();
    }
}
