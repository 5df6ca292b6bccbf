package org.parley.deal.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.deal.Talks;
import org.parley.deal.robustness.Switch.Kind;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Subject;

/// What verdicts rest on in cases done by hand, and what is worth asking first.
class QuestionsTest {

    /// Each would rather stop than go on, and each keeps to it only because the other can stop in turn: with a
    /// hand-over
    /// that cannot be undone nobody could answer, and `north` would stop paying.
    private static final String EXCHANGE = """
            parley: 1
            parties:
              north:
                options:
                  pay: {does: pay the toll, today: no}
                wants:
                  - {that: south.open, id: way-open}
                  - {that: not pay, id: money, basis: assumed}
              south:
                options:
                  open: {does: open the road, today: no, undo: costly}
                wants:
                  - {that: open iff pay, id: toll-for-road}
            outcomes:
              exchange: {name: Toll for passage, where: pay and open}
            readings:
              gate:
                of: south
                by: [A. Analyst]
                changes:
                  - undo: {option: south.open, value: never}
            """;

    private static Robust asked(Negotiation negotiation) {
        return RobustnessTest.asked(negotiation, new Sequential());
    }

    @Test
    void whatCannotBeUndoneCannotAnswer() {
        Robust robust = asked(Talks.of(EXCHANGE));
        assertThat(robust.asWritten().getFirst().word()).hasToString("HOLDS");
        Flip first = robust.flips().getFirst();
        assertThat(first.change().changes())
                .containsExactly(new Change.SetUndo(new Ref("south", "open"), Reversal.NEVER));
        assertThat(first.effects().getFirst().after().outward()).containsExactly(0);
    }

    @Test
    void askedFirstIsWhatAReadingSeesOtherwise() {
        Question question = asked(Talks.of(EXCHANGE)).askFirst().orElseThrow();
        assertThat(question.about()).isInstanceOfSatisfying(Question.About.OfSwitch.class, about -> {
            assertThat(about.change().kind()).isEqualTo(Kind.UNDO);
            assertThat(about.change().subject()).isEqualTo(new Subject.OfOption("south", "open"));
        });
        assertThat(question.outcomes()).containsExactly(0);
    }

    @Test
    void aPartyThatTakesNoPartIsSaidToHaveBeenNeeded() {
        Flip absent = asked(Talks.of(EXCHANGE)).flips().stream()
                .filter(flip -> flip.change().subject().equals(new Subject.OfParty("south")))
                .findFirst()
                .orElseThrow();
        assertThat(absent.effects().getFirst().needs()).containsExactly(new Ref("south", "open"));
    }

    @Test
    void everyOptionRuleWantNeighbourAndPartyIsSwitchedOnceOnGaza() {
        Negotiation gaza = Talks.of(Talks.text("examples/gaza/phase-two.yaml"));
        List<Switch> switches = Switches.of(gaza).all();
        assertThat(switches.stream().collect(Collectors.groupingBy(Switch::kind, Collectors.counting())))
                .containsEntry(Kind.UNDO, 22L)
                .containsEntry(Kind.REDO, 22L)
                .containsEntry(Kind.RULE, 7L)
                .containsEntry(Kind.WANT, 63L)
                .containsEntry(Kind.ORDER, 55L)
                .containsEntry(Kind.ABSENT, 6L);
        assertThat(switches).doesNotHaveDuplicates();
    }
}
