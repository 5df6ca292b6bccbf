package org.parley.negotiation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;
import org.parley.negotiation.change.Misfit.Reason;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// What each change makes of a negotiation, and when it does not fit.
class ChangesTest {

    private static final Negotiation TALKS = Talks.of("""
            parley: 1
            parties:
              north:
                options:
                  leave: {does: leave, today: no}
                  hold: {does: hold, undo: costly}
                wants: [{that: leave, id: a}, {that: hold, id: b}, {that: disarm, id: c}]
              south:
                options:
                  disarm: {does: disarm}
                ranking: [Y, N]
                over: [disarm]
                answers: [broker]
              broker: {}
            rules:
              - {never: leave and hold, because: one or the other}
            """);

    private static final Ref LEAVE = new Ref("north", "leave");

    private static WantId want(String id) {
        return new WantId("north", id);
    }

    private static Want wanted(String id, Condition that) {
        return new Want(id, that, Basis.ASSUMED, Placed.INFERRED, Confidence.MEDIUM, false, "", List.of());
    }

    private static Negotiation after(Change... changes) {
        Changed changed = Changes.apply(TALKS, List.of(changes));
        assertThat(changed.misfits()).isEmpty();
        return changed.negotiation();
    }

    private static List<String> order(Change... changes) {
        return after(changes).party("north").orElseThrow().wants().stream()
                .map(Want::id)
                .toList();
    }

    private static Answers answers(String party, Change... changes) {
        return after(changes).party(party).orElseThrow().answers();
    }

    private static void assertMisfit(Change change, Reason reason) {
        Changed changed = Changes.apply(TALKS, List.of(change));
        assertThat(changed.misfits()).containsExactly(new Misfit(change, reason));
        assertThat(changed.negotiation()).isEqualTo(TALKS);
    }

    @Test
    void aWantIsPutWhereTheChangeSays() {
        Want d = wanted("d", LEAVE);
        assertThat(order(new Change.AddWant("north", d, new Position.OnTop()))).containsExactly("d", "a", "b", "c");
        assertThat(order(new Change.AddWant("north", d, new Position.Last()))).containsExactly("a", "b", "c", "d");
        assertThat(order(new Change.AddWant("north", d, new Position.Above(want("b")))))
                .containsExactly("a", "d", "b", "c");
        assertThat(order(new Change.AddWant("north", d, new Position.Below(want("b")))))
                .containsExactly("a", "b", "d", "c");
    }

    @Test
    void aWantThatIsDroppedIsGone() {
        assertThat(order(new Change.DropWant(want("b")))).containsExactly("a", "c");
    }

    @Test
    void raisingMovesUpAndNeverDown() {
        assertThat(order(new Change.RaiseWant(want("c"), new Position.Above(want("b")))))
                .containsExactly("a", "c", "b");
        assertThat(order(new Change.RaiseWant(want("c"), new Position.OnTop()))).containsExactly("c", "a", "b");
        assertThat(order(new Change.RaiseWant(want("c"), new Position.Below(want("a")))))
                .containsExactly("a", "c", "b");
        assertThat(order(new Change.RaiseWant(want("a"), new Position.Above(want("c")))))
                .as("it stands above already")
                .containsExactly("a", "b", "c");
        assertThat(order(new Change.RaiseWant(want("a"), new Position.Last()))).containsExactly("a", "b", "c");
    }

    @Test
    void loweringMovesDownAndNeverUp() {
        assertThat(order(new Change.LowerWant(want("a"), new Position.Below(want("b")))))
                .containsExactly("b", "a", "c");
        assertThat(order(new Change.LowerWant(want("a"), new Position.Last()))).containsExactly("b", "c", "a");
        assertThat(order(new Change.LowerWant(want("a"), new Position.Above(want("c")))))
                .containsExactly("b", "a", "c");
        assertThat(order(new Change.LowerWant(want("c"), new Position.Below(want("a")))))
                .as("it stands below already")
                .containsExactly("a", "b", "c");
        assertThat(order(new Change.LowerWant(want("c"), new Position.OnTop()))).containsExactly("a", "b", "c");
    }

    @Test
    void aRedLineIsMarkedAndUnmarked() {
        Negotiation marked = after(new Change.MarkRedLine(want("b"), true));
        assertThat(marked.party("north").orElseThrow().wants())
                .extracting(Want::redLine)
                .containsExactly(false, true, false);
        assertThat(after(new Change.MarkRedLine(want("b"), true), new Change.MarkRedLine(want("b"), false)))
                .isEqualTo(TALKS);
    }

    @Test
    void barringAndBindingAreRules() {
        assertThat(after(new Change.Bar(LEAVE)).rules().getLast()).isEqualTo(Rule.of(Rule.Kind.NEVER, LEAVE));
        assertThat(after(new Change.Bind(LEAVE)).rules().getLast()).isEqualTo(Rule.of(Rule.Kind.ALWAYS, LEAVE));
    }

    @Test
    void anOptionKeepsAllElse() {
        Negotiation set = after(
                new Change.SetUndo(LEAVE, Reversal.NEVER),
                new Change.SetRedo(LEAVE, Reversal.COSTLY),
                new Change.SetToday(LEAVE, Today.YES));
        assertThat(set.option(LEAVE).orElseThrow())
                .isEqualTo(TALKS.option(LEAVE)
                        .orElseThrow()
                        .withUndo(Reversal.NEVER)
                        .withRedo(Reversal.COSTLY)
                        .withToday(Today.YES));
        assertThat(set.options()).isEqualTo(TALKS.options());
    }

    @Test
    void aRuleIsDroppedByWhatItSays() {
        Rule rule = TALKS.rules().getFirst();
        assertThat(after(new Change.DropRule(rule.kind(), rule.that())).rules()).isEmpty();
        Rule again = Rule.of(rule.kind(), rule.that());
        assertThat(after(new Change.AddRule(again), new Change.DropRule(rule.kind(), rule.that()))
                        .rules())
                .as("the first of two alike")
                .containsExactly(again);
    }

    @Test
    void whoAnswersEverybodyAnswersTheOthersButOne() {
        assertThat(answers("north", new Change.DropAnswer("north", "broker")))
                .isEqualTo(new Answers.Only(List.of("south")));
        assertThat(answers("north", new Change.AddAnswer("north", "broker"))).isEqualTo(new Answers.Everybody());
    }

    @Test
    void whoAnswersSomeAnswersOneMoreOrLess() {
        assertThat(answers("south", new Change.AddAnswer("south", "north")))
                .isEqualTo(new Answers.Only(List.of("broker", "north")));
        assertThat(answers("south", new Change.DropAnswer("south", "broker"))).isEqualTo(new Answers.Only(List.of()));
        assertThat(after(new Change.DropAnswer("south", "north"))).isEqualTo(TALKS);
        assertThat(after(new Change.AddAnswer("south", "broker"))).isEqualTo(TALKS);
    }

    @Test
    void eachChangeIsMadeInWhatTheEarlierOnesLeft() {
        WantId d = want("d");
        assertThat(order(
                        new Change.AddWant("north", wanted("d", LEAVE), new Position.Last()),
                        new Change.RaiseWant(d, new Position.Above(want("b"))),
                        new Change.DropWant(want("b"))))
                .containsExactly("a", "d", "c");
    }

    @Test
    void aChangeThatDoesNotFitLeavesNoTrace() {
        Change gone = new Change.DropWant(want("gone"));
        Changed changed = Changes.apply(TALKS, List.of(gone, new Change.DropWant(want("b"))));
        assertThat(changed.misfits()).containsExactly(new Misfit(gone, Reason.NO_SUCH_WANT));
        assertThat(changed.negotiation()).isEqualTo(after(new Change.DropWant(want("b"))));
    }

    @Test
    void whatAChangeNamesMustBeThere() {
        Position last = new Position.Last();
        assertMisfit(new Change.DropWant(new WantId("east", "a")), Reason.NO_SUCH_PARTY);
        assertMisfit(new Change.AddWant("east", wanted("", LEAVE), last), Reason.NO_SUCH_PARTY);
        assertMisfit(new Change.AddWant("south", wanted("", LEAVE), last), Reason.NO_ORDER_OF_WANTS);
        assertMisfit(new Change.AddWant("north", wanted("a", LEAVE), last), Reason.ID_TAKEN);
        assertMisfit(new Change.Bar(new Ref("north", "gone")), Reason.NO_SUCH_OPTION);
        assertMisfit(new Change.SetUndo(new Ref("east", "leave"), Reversal.NEVER), Reason.NO_SUCH_OPTION);
        assertMisfit(new Change.DropRule(Rule.Kind.ALWAYS, LEAVE), Reason.NO_SUCH_RULE);
        assertMisfit(new Change.AddAnswer("north", "north"), Reason.ANSWERS_ITSELF);
        assertMisfit(new Change.DropAnswer("north", "east"), Reason.NO_SUCH_PARTY);
        assertMisfit(new Change.RaiseWant(want("a"), new Position.Above(want("a"))), Reason.BESIDE_ITSELF);
        assertMisfit(new Change.RaiseWant(want("a"), new Position.Above(want("gone"))), Reason.NO_SUCH_POSITION);
        assertMisfit(
                new Change.LowerWant(want("a"), new Position.Below(new WantId("south", "b"))), Reason.NO_SUCH_POSITION);
    }

    @Test
    void ofTwoWantsAlikeNoneIsMeant() {
        Negotiation alike = after(new Change.AddWant("north", wanted("", LEAVE), new Position.Last()));
        Negotiation twice = alike.withParties(alike.parties().stream()
                .map(p -> p.id().equals("north")
                        ? p.withWants(java.util.stream.Stream.concat(
                                        p.wants().stream(), p.wants().stream().skip(3))
                                .toList())
                        : p)
                .toList());
        WantId leave = want("north.leave");
        Change again = new Change.AddWant("north", wanted("", LEAVE), new Position.OnTop());
        assertThat(Changes.apply(alike, List.of(again)).misfits())
                .containsExactly(new Misfit(again, Reason.WANTED_ALREADY));
        for (Change change : List.of(
                new Change.DropWant(leave),
                new Change.RaiseWant(want("b"), new Position.Above(leave)),
                new Change.MarkRedLine(leave, true))) {
            assertThat(Changes.apply(twice, List.of(change)).misfits())
                    .containsExactly(new Misfit(change, Reason.SEVERAL_WANTS));
        }
    }

    /// Wherever the two stand: what drops a want comes after what places another beside it.
    @Test
    void ofSetsMadeAtOnceNoneLosesWhatAnotherDrops() {
        List<Change> drops = List.of(new Change.DropWant(want("a")));
        List<Change> places = List.of(new Change.RaiseWant(want("c"), new Position.Above(want("a"))));
        List<Change> other = List.of(new Change.SetUndo(LEAVE, Reversal.NEVER));
        List<Change> right = List.of(places.getFirst(), drops.getFirst(), other.getFirst());
        assertThat(Changes.together(List.of(drops, places, other))).isEqualTo(right);
        assertThat(Changes.together(List.of(places, drops, other))).isEqualTo(right);
        assertThat(Changes.apply(TALKS, right).misfits()).isEmpty();
    }

    /// Two that need what the other drops stay in their order.
    @Test
    void setsThatTakeFromEachOtherStayInTheirOrder() {
        List<Change> one =
                List.of(new Change.DropWant(want("a")), new Change.RaiseWant(want("c"), new Position.Above(want("b"))));
        List<Change> two =
                List.of(new Change.DropWant(want("b")), new Change.RaiseWant(want("c"), new Position.Above(want("a"))));
        assertThat(Changes.together(List.of(one, two))).containsExactly(one.get(0), one.get(1), two.get(0), two.get(1));
    }
}
