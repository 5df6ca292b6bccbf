package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Block;
import org.parley.deal.Talks;
import org.parley.file.format.ChangeWriter;
import org.parley.file.format.NegotiationReader;
import org.parley.file.source.SourceText;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reversal;
import org.parley.run.Result;
import org.parley.run.Run;

/// The answer about readings as it leaves the library.
class ReadingsTest {

    private static final String ACEH = Talks.text("examples/aceh/helsinki-2005.yaml");

    private static Answer asked(String text, Map<String, String> words) {
        Opened opened = Workbench.open("talks.yaml", text);
        Inquiry inquiry =
                Workbench.understand(opened, "readings", words).inquiry().orElseThrow();
        return ((Result.Complete<Answer>) Workbench.ask(opened, inquiry, Run.plain())).value();
    }

    @Test
    void whoHoldsAReadingIsInNoAnswer() {
        String held = ACEH.replace("by: [reader-a]", "by: [Somebody Unmistakable]");
        assertThat(held).contains("Somebody Unmistakable");
        Answer answer = asked(held, Map.of());
        assertThat(answer.report().toString()).doesNotContain("Unmistakable");
        assertThat(answer.data().toString()).doesNotContain("Unmistakable").contains("forces-first");
    }

    @Test
    void aFileWithoutOutcomesOrReadingsSaysWhatIsMissing() {
        String bare = """
                parley: 1
                parties:
                  hill: {options: {share: {does: share, today: no}}, wants: [share]}
                  river: {options: {pay: {does: pay, today: no}}, wants: [not pay]}
                """;
        assertThat(gaps(asked(bare, Map.of()))).contains("CANNOT SAY");
        assertThat(gaps(asked(bare + "outcomes: {deal: {where: share}}\n", Map.of())))
                .contains("NOT TESTED");
    }

    private static List<String> gaps(Answer answer) {
        return answer.report().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Gap.class::isInstance)
                .map(block -> ((Block.Gap) block).word())
                .toList();
    }

    @Test
    void aChangeStandsInTheAnswerAsAFileHasIt() {
        Change undo = new Change.SetUndo(new Ref("gam", "arms"), Reversal.COSTLY);
        String reading = "  other:\n    changes:\n      - " + ChangeWriter.line(undo) + "\n";
        Negotiation told = NegotiationReader.read(new SourceText("talks.yaml", ACEH + reading))
                .negotiation()
                .orElseThrow();
        List<Change> read = told.reading("other").orElseThrow().changes();
        assertThat(read).containsExactly(undo);
        assertThat(Changes.apply(told, read).misfits()).isEmpty();
    }
}
