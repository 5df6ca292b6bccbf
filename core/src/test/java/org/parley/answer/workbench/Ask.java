package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.parley.run.Result;
import org.parley.run.Run;

/// Asks a text through the front door.
public final class Ask {

    private Ask() {}

    /// The answer of a text nothing is wrong with.
    public static Answer text(String text, String about, Map<String, String> words) {
        return opened(Workbench.open("talks.yaml", text), about, words);
    }

    static Answer opened(Opened opened, String about, Map<String, String> words) {
        return opened(opened, about, words, Run.plain());
    }

    /// The same in other surroundings.
    static Answer opened(Opened opened, String about, Map<String, String> words, Run run) {
        assertThat(opened.diagnostics()).isEmpty();
        Understood understood = Workbench.understand(opened, about, words);
        assertThat(understood.refusals()).isEmpty();
        return switch (Workbench.ask(opened, understood.inquiry().orElseThrow(), run)) {
            case Result.Complete<Answer>(Answer answer) -> answer;
            case Result<Answer> other -> throw new AssertionError(other);
        };
    }
}
