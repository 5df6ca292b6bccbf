package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Block;
import org.parley.deal.Talks;
import org.parley.run.Result;
import org.parley.run.Run;
import org.parley.run.WithRoom;

/// Where the reasons for a verdict are too large to search for, the verdict stands and the answer says what is missing.
class LargeSearchesTest {

    /// Just what judging the five options takes, so that a search may look at one state and no more.
    private static final long ROOM = 5_300;

    private static final Opened TOY = Workbench.open("toy.yaml", Talks.text("examples/toy/three-villages.yaml"));

    private static Result<Answer> asked(Map<String, String> words, Run run) {
        Understood understood = Workbench.understand(TOY, "stability", words);
        return Workbench.ask(TOY, understood.inquiry().orElseThrow(), run);
    }

    private static Answer answer(Result<Answer> result) {
        return switch (result) {
            case Result.Complete<Answer>(Answer answer) -> answer;
            case Result.Partial<Answer>(Answer answer, String _) -> answer;
            case Result.Declined<Answer>(String why, var _) -> throw new AssertionError(why);
        };
    }

    private static long gaps(Answer answer) {
        return answer.report().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block instanceof Block.Gap(String _, var text)
                        && text.plain().startsWith("What others can answer to "))
                .count();
    }

    @Test
    void whatWasNotSearchedIsSaidAndTheVerdictsStand() {
        Answer cramped = answer(asked(Map.of(), new WithRoom(ROOM)));
        Answer roomy = answer(asked(Map.of(), Run.plain()));
        assertThat(gaps(cramped)).isEqualTo(1);
        assertThat(gaps(roomy)).isZero();
        assertThat(cramped.data().fields().get("outcomes"))
                .isEqualTo(roomy.data().fields().get("outcomes"));
    }

    @Test
    void aProofThatLeavesClaimsOutIsPartial() {
        assertThat(asked(Map.of("proof", "yes"), new WithRoom(ROOM)))
                .isInstanceOfSatisfying(
                        Result.Partial.class,
                        partial -> assertThat(partial.why()).startsWith("The proof leaves out "));
        assertThat(asked(Map.of("proof", "yes"), Run.plain())).isInstanceOf(Result.Complete.class);
    }

    @Test
    void aProofOfOneStateLeavesOutWhatItsJudgeDeclined() {
        Map<String, String> words = Map.of("proof", "yes", "state", "YNYNN");
        Answer cramped = answer(asked(words, new WithRoom(ROOM)));
        Answer roomy = answer(asked(words, Run.plain()));
        assertThat(cramped.proof().orElseThrow().toString().length())
                .isLessThan(roomy.proof().orElseThrow().toString().length());
        assertThat(asked(words, new WithRoom(ROOM))).isInstanceOf(Result.Partial.class);
    }
}
