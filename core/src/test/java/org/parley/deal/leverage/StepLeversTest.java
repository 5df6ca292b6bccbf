package org.parley.deal.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.file.format.NegotiationReader;
import org.parley.file.format.Opening;
import org.parley.file.source.SourceText;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// Which levers would make a step a gain.
class StepLeversTest {

    private static final String NORTH = """
            parley: 1
            parties:
              north:
                options:
                  leave: {does: leave, today: no}
                wants:
                  - {that: not leave, id: ground}
                  - {that: host, id: hosted}
              mediator:
                options:
                  press: {does: press, today: no}
                  host: {does: host, today: no}
                wants: [not press]
            outcomes:
              left: {where: leave}
            levers:
            """;

    private static Negotiation read(String text) {
        Opening opening = NegotiationReader.read(new SourceText("a.yaml", text));
        assertThat(opening.hasErrors()).as("%s", opening.diagnostics()).isFalse();
        return opening.soFar();
    }

    private static String lever(String id, String rest) {
        return "  " + id + ": {kind: pressure, by: mediator, on: north, " + rest + "}\n";
    }

    /// What would make North leave, from the state of nothing taken.
    private static List<List<String>> toLeave(String levers) {
        Negotiation negotiation = read(NORTH + levers);
        return ids(new StepLevers(negotiation).of(0, State.of("NNN"), State.of("YNN")));
    }

    private static List<List<String>> ids(Result<List<List<Lever>>> result) {
        assertThat(result).isInstanceOf(Result.Complete.class);
        return result.found().orElseThrow().stream()
                .map(set -> set.stream().map(Lever::id).toList())
                .toList();
    }

    @Test
    void aLeverThatAddsAWantAboveTheOneInTheWayIsEnough() {
        assertThat(toLeave(lever("offer", "adds: {that: leave, above: ground}")
                        + lever("late", "adds: {that: leave, below: ground}")))
                .containsExactly(List.of("offer"));
    }

    @Test
    void theOptionALeverUsesIsTakenBeforeAndAfterTheStep() {
        assertThat(toLeave(lever("press", "uses: press, adds: {that: leave if press, above: ground}")))
                .containsExactly(List.of("press"));
    }

    @Test
    void whatALeverNeedsIsPulledWithIt() {
        assertThat(toLeave(lever("offer", "adds: {that: leave, above: ground}, needs: word")
                        + lever("word", "adds: {that: host, above: hosted}")))
                .containsExactly(List.of("offer", "word"));
    }

    @Test
    void aLeverWhoseNeedsTheStepDoesNotMeetIsNoHelp() {
        assertThat(toLeave(lever("offer", "adds: {that: leave, above: ground}, needs: host")))
                .isEmpty();
    }

    @Test
    void allSmallestSetsAreFound() {
        assertThat(toLeave(lever("offer", "adds: {that: leave, above: ground}")
                        + lever("drop", "drops: {want: ground}")
                        + lever("surety", "adds: {that: leave, above: ground}")))
                .containsExactly(List.of("offer"), List.of("surety"));
    }

    @Test
    void aSetAgainstTheRulesIsNotEnough() {
        String rules = "rules:\n  - never: press and leave\n";
        assertThat(toLeave(lever("press", "uses: press, adds: {that: leave if press, above: ground}") + rules))
                .isEmpty();
    }

    @Test
    void whenTooManySetsWouldHaveToBeTriedThatIsSaid() {
        StringBuilder levers = new StringBuilder();
        for (int k = 0; k < 40; k++) {
            levers.append(lever("l" + k, "adds: {that: host, above: hosted}"));
        }
        Negotiation negotiation = read(NORTH + levers);
        assertThat(new StepLevers(negotiation).of(0, State.of("NNN"), State.of("YNN")))
                .isEqualTo(new Result.Partial<>(List.of(), "Sets of 4 levers and more were not tried."));
    }

    /// The definition, word by word, on every set of levers.
    private static List<List<String>> slowly(Negotiation negotiation, int party, State from, State to) {
        List<Lever> levers = negotiation.levers();
        List<List<Lever>> enough = new ArrayList<>();
        for (int bits = 1; bits < 1 << levers.size(); bits++) {
            int chosen = bits;
            List<Lever> set = IntStream.range(0, levers.size())
                    .filter(k -> (chosen >> k & 1) != 0)
                    .mapToObj(levers::get)
                    .toList();
            if (isEnough(negotiation, set, party, from, to)) {
                enough.add(set);
            }
        }
        int least = enough.stream().mapToInt(List::size).min().orElse(0);
        return enough.stream()
                .filter(set -> set.size() == least)
                .map(set -> set.stream().map(Lever::id).toList())
                .toList();
    }

    private static boolean isEnough(Negotiation negotiation, List<Lever> set, int party, State from, State to) {
        List<Change> changes =
                set.stream().flatMap(lever -> lever.effects().stream()).toList();
        Game plain = Games.of(negotiation);
        Game game = Games.of(Changes.apply(negotiation, changes).negotiation());
        State before = from;
        State after = to;
        for (Lever lever : set) {
            for (Ref option : lever.uses().stream().toList()) {
                int number = new Terms(plain).number(option);
                if (from.taken(number) != to.taken(number)) {
                    return false;
                }
                before = before.with(number, true);
                after = after.with(number, true);
            }
        }
        Terms terms = new Terms(game);
        State reached = after;
        Calls calls = new Calls(
                set.stream().map(negotiation.levers()::indexOf).sorted().toList());
        Table table = new Table(negotiation, Owners.AS_THEY_ARE);
        boolean given = set.stream()
                .flatMap(lever -> lever.needs().stream())
                .allMatch(needs -> terms.test(table.settled(needs, calls)).test(reached));
        boolean allowed = !terms.anyOf(game.never()).test(before)
                && !terms.anyOf(game.never()).test(after);
        return given
                && allowed
                && Order.of(game, party).prefers(after, before)
                && !Order.of(plain, party).prefers(after, before);
    }

    @Test
    void theSetsAreThoseTheDefinitionGivesOnRandomNegotiations() {
        int found = 0;
        for (long seed = 0; seed < 400; seed++) {
            Negotiation negotiation = RandomLevers.of(seed, 5);
            StepLevers levers = new StepLevers(negotiation);
            Random random = new Random(seed);
            for (int step = 0; step < 10; step++) {
                State from = State.ofBits(
                        negotiation.options().size(),
                        random.nextLong() & (1L << negotiation.options().size()) - 1);
                int party = random.nextInt(negotiation.parties().size());
                State to = from;
                for (int option : Games.of(negotiation).owned(party)) {
                    to = to.with(option, random.nextBoolean());
                }
                List<List<String>> expected = slowly(negotiation, party, from, to);
                assertThat(ids(levers.of(party, from, to)))
                        .as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(expected);
                found += expected.isEmpty() ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(50);
    }
}
