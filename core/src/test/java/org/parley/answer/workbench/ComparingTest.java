package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Report;
import org.parley.run.Result;
import org.parley.run.Run;

/// What the front door says of two files.
class ComparingTest {

    private static final String TALKS = """
            parley: 1
            title: The ferry
            handling: for the ferrymen
            parties:
              town:
                options:
                  run: {does: run the ferry, today: no}
                wants: [{that: pay, id: money}, not run]
              island:
                options:
                  pay: {does: pay, today: no}
                wants: [run, not pay]
            outcomes:
              crossing: {where: run and pay}
            """;

    private static Result<Answer> asked(String first, String second, Map<String, String> words) {
        Opened a = Workbench.open("a/first.yaml", first);
        Understood understood = Workbench.understand(a, Workbench.open("b/second.yaml", second), words);
        assertThat(understood.refusals()).isEmpty();
        return Workbench.ask(a, understood.inquiry().orElseThrow(), Run.plain());
    }

    private static Answer complete(String first, String second) {
        return switch (asked(first, second, Map.of())) {
            case Result.Complete<Answer>(Answer answer) -> answer;
            case Result<Answer> other -> throw new AssertionError(other);
        };
    }

    private static String lead(Report report) {
        return report.parts().getFirst().blocks().toString();
    }

    @Test
    void filesThatSayTheSameAreSaidTo() {
        assertThat(lead(complete(TALKS, TALKS + "# a comment\n").report())).contains("The two files say the same.");
    }

    @Test
    void whoMaySeeEitherFileIsSaidOfTheAnswer() {
        Answer answer = complete(TALKS, TALKS.replace("for the ferrymen", "for nobody"));
        assertThat(answer.report().facts())
                .contains("for the ferrymen", "for nobody")
                .hasSize(4);
    }

    @Test
    void filesWithoutACommonEndAreComparedAllTheSame() {
        Answer answer = complete(TALKS, TALKS.replace("crossing:", "passage:"));
        assertThat(lead(answer.report())).contains("They name no end in common");
    }

    @Test
    void aFileThatDoesNotDescribeTodayIsNamed() {
        String eager = TALKS.replace("wants: [run, not pay]", "wants: [pay]");
        assertThat(lead(complete(TALKS, eager).report()))
                .contains("of the second file")
                .doesNotContain("holds, of the first file");
    }

    @Test
    void aLimitIsPartOfTheAnswer() {
        String other = TALKS.replace("wants: [run, not pay]", "wants: [pay]");
        Result<Answer> answer = asked(TALKS, other, Map.of("limit", "1"));
        assertThat(answer).isInstanceOf(Result.Partial.class);
        assertThat(((Result.Partial<Answer>) answer).value().report().foot().getFirst())
                .contains("--limit 1");
    }

    @Test
    void anOutcomeOnlyTheFirstFileHasIsRefusedWhenAskedFor() {
        Opened a = Workbench.open("first.yaml", TALKS);
        Opened b = Workbench.open("second.yaml", TALKS.replace("crossing:", "crossings:"));
        Understood understood = Workbench.understand(a, b, Map.of("outcome", "crossing"));
        assertThat(understood.refusals()).hasSize(1);
        assertThat(understood.refusals().getFirst().remedy()).isEqualTo("Maybe \"crossings\".");
    }
}
