package org.parley.deal.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.deal.leverage.LeverSet.Also;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Opening;
import org.parley.file.source.SourceText;
import org.parley.game.Games;
import org.parley.game.engines.Engines;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;

/// What is said of the sets that are found.
class LeverageTest {

    /// North would rather stay than leave, and nobody can answer; the mediator can press, at a cost.
    private static final String PRESSED = """
            parley: 1
            parties:
              north:
                options:
                  leave: {does: leave, today: no}
                wants:
                  - {that: not leave, id: ground}
              mediator:
                options:
                  press: {does: press, today: no}
                wants: %s
            outcomes:
              left: {where: leave}
              stays: {where: not leave}
            levers:
            """;

    private static Found found(String text, Owners owners) {
        Result<Found> result = result(text, owners, 1_000);
        assertThat(result).isInstanceOf(Result.Complete.class);
        return ((Result.Complete<Found>) result).value();
    }

    private static Result<Found> result(String text, Owners owners, int most) {
        Opening opening = NegotiationReader.read(new SourceText("a.yaml", text));
        assertThat(opening.hasErrors()).as("%s", opening.diagnostics()).isFalse();
        Negotiation negotiation = opening.soFar();
        return Leverage.of(
                negotiation,
                negotiation.outcomes().getFirst(),
                new Sequential(),
                owners,
                Engines.variants(Games.of(negotiation), Run.plain()),
                most,
                Run.plain());
    }

    private static List<List<String>> ids(List<LeverSet> sets) {
        return sets.stream()
                .map(set -> set.pulled().stream().map(p -> p.lever().id()).toList())
                .toList();
    }

    private static String lever(String id, String rest) {
        return "  " + id + ": {kind: pressure, by: mediator, on: north, adds: {that: leave, above: ground}, " + rest
                + "}\n";
    }

    @Test
    void anOwnerThatGainsByDroppingWhatItUsesDoesNotHoldTheDeal() {
        String text = PRESSED.formatted("[not press]") + lever("call", "uses: press");
        assertThat(found(text, Owners.AS_THEY_ARE).goal()).isEmpty();
        Found willing = found(text, Owners.WILLING);
        assertThat(ids(willing.sets())).containsExactly(List.of("call"));
        assertThat(willing.sets().getFirst().pulled().getFirst().upkeep()).isInstanceOf(Upkeep.Dropped.class);
    }

    @Test
    void anOwnerWithoutAReasonToDropItKeepsIt() {
        Found found = found(PRESSED.formatted("[]") + lever("call", "uses: press"), Owners.AS_THEY_ARE);
        assertThat(ids(found.sets())).containsExactly(List.of("call"));
        assertThat(found.sets().getFirst().pulled().getFirst().upkeep()).isEqualTo(new Upkeep.Kept());
        assertThat(found.sets().getFirst().pulled().getFirst().without()).isEqualTo(Word.LEFT);
    }

    @Test
    void withoutAnOptionWillingnessIsNotTested() {
        Found found = found(PRESSED.formatted("[]") + lever("call", "asks-back: time"), Owners.AS_THEY_ARE);
        assertThat(found.sets().getFirst().pulled().getFirst().upkeep()).isEqualTo(new Upkeep.NotTested());
    }

    @Test
    void ofAsFewCallsTheCheapestComesFirstAndAMissingPriceCountsAsHigh() {
        String text = PRESSED.formatted("[]")
                + lever("unpriced", "asks-back: time")
                + lever("dear", "price: {to: mediator, level: medium}")
                + lever("cheap", "price: {to: mediator, level: low}")
                + lever("as-cheap", "price: {to: mediator, level: low}");
        Found found = found(text, Owners.AS_THEY_ARE);
        assertThat(ids(found.sets()).subList(0, 4))
                .containsExactly(List.of("cheap"), List.of("as-cheap"), List.of("dear"), List.of("unpriced"));
        assertThat(found.tied()).isEqualTo(2);
        assertThat(found.sets().get(3).price()).isEqualTo(new Price(1, 0, 0, 1));
    }

    @Test
    void aLeverComesAfterThoseItNeeds() {
        String text = PRESSED.formatted("[]")
                + lever("second", "needs: first, uses: press")
                + "  first: {kind: pressure, by: north, on: mediator, adds: {that: press, on-top: yes}}\n";
        Found found = found(text.replace("wants: []", "wants: [not press]"), Owners.AS_THEY_ARE);
        assertThat(ids(found.sets())).containsExactly(List.of("first", "second"));
        assertThat(found.sets().getFirst().pulled().getLast().after()).containsExactly("first");
    }

    @Test
    void whatElseTheCallsChangeIsSaid() {
        Found found = found(PRESSED.formatted("[]") + lever("call", "uses: press"), Owners.AS_THEY_ARE);
        assertThat(found.sets().getFirst().also()).containsExactly(new Also("stays", Word.HOLDS, Word.LEFT));
    }

    @Test
    void whatHoldsAnywayNeedsNoCall() {
        String text = PRESSED.formatted("[]").replace("not leave, id", "leave, id") + lever("call", "uses: press");
        Found found = found(text.replace("{that: leave, above", "{that: press, above"), Owners.AS_THEY_ARE);
        assertThat(ids(found.sets()).getFirst()).isEmpty();
    }

    @Test
    void takingAnOptionAloneIsNoLeverage() {
        String text = PRESSED.formatted("[]").replace("that: not leave", "that: not leave if not press")
                + lever("call", "uses: press");
        assertThat(ids(found(text, Owners.AS_THEY_ARE).sets())).doesNotContain(List.of("call"));
    }

    @Test
    void whereNothingHelpsItIsProvenAndTheLeaverNamed() {
        Found found = found(
                PRESSED.formatted("[]") + lever("call", "uses: press").replace("above: ground", "last: yes"),
                Owners.AS_THEY_ARE);
        assertThat(found.goal()).isEmpty();
        assertThat(found.barriers().getLast().isProven()).isTrue();
        assertThat(found.barriers().getLast().leavers().getFirst().party()).isZero();
    }

    @Test
    void setsThatCostAsLittleAreAllGivenHoweverMany() {
        StringBuilder text = new StringBuilder(PRESSED.formatted("[]"));
        for (int k = 0; k < 12; k++) {
            text.append(lever("call-" + k, "price: {to: mediator, level: low}"));
        }
        Found found = found(text.toString(), Owners.AS_THEY_ARE);
        assertThat(found.tied()).isEqualTo(12);
        assertThat(ids(found.sets())).hasSize(12).allMatch(set -> set.size() == 1);
    }

    @Test
    void aLimitThatIsReachedIsSaid() {
        String text = PRESSED.formatted("[]") + lever("call", "uses: press");
        assertThat(result(text, Owners.AS_THEY_ARE, 1))
                .isInstanceOfSatisfying(
                        Result.Partial.class,
                        partial -> assertThat(partial.why())
                                .isEqualTo("Every set of up to 0 calls was tried; of larger ones not all were."));
        Found found = ((Result.Partial<Found>) result(text, Owners.AS_THEY_ARE, 1)).value();
        assertThat(found.settledTo()).contains(0);
        assertThat(found.barriers().getFirst().isProven()).isFalse();
    }

    /// Once north has left, each of the others goes up a step only after the one before it: east, west, east, west,
    /// south; the last is what north wants least. Only a lever makes south answer at all.
    @Test
    void aSanctionAtTheEndOfALongChainIsFound() {
        String text = """
                parley: 1
                parties:
                  north:
                    options:
                      leave: {does: leave, today: no}
                    wants: [not south.close, leave]
                  east:
                    options:
                      first: {does: first, today: no}
                      third: {does: third, today: no}
                    wants: [east.first if leave, "east.third iff (west.second and leave)"]
                  west:
                    options:
                      second: {does: second, today: no}
                      fourth: {does: fourth, today: no}
                    wants: ["west.second iff (east.first and leave)", "west.fourth iff (east.third and leave)"]
                  south:
                    options:
                      close: {does: close, today: no}
                    wants: [{that: not south.close, id: open}]
                outcomes:
                  stays: {where: not leave and not close and not first and not third and not second and not fourth}
                levers:
                  early: {kind: pressure, by: west, on: south, adds: {that: close if first, above: open}}
                  late: {kind: pressure, by: west, on: south, adds: {that: close if fourth, above: open}}
                  never: {kind: pressure, by: west, on: south, adds: {that: close if fourth, last: yes}}
                """;
        assertThat(ids(found(text, Owners.AS_THEY_ARE).sets())).containsExactly(List.of("early"), List.of("late"));
        Found cut =
                found(text.replace("[\"west.second iff", "[not west.fourth, \"west.second iff"), Owners.AS_THEY_ARE);
        assertThat(ids(cut.sets())).containsExactly(List.of("early"));
    }
}
