package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Text;

/// What a brief says of ends nobody has named or asked about.
class NamedEndsTest {

    /// Each party alone decides whether to talk; both would rather that both do, so both ends are equilibria.
    private static final String TALKS = """
            parley: 1
            as-of: 2024-05-10
            parties:
              north:
                options:
                  talk: {does: talk, today: no}
            %s    wants:
                  - north.talk iff south.talk
              south:
                options:
                  talk: {does: talk, today: no}
                wants:
                  - south.talk iff north.talk
            outcomes:
              talks:
                where: north.talk and south.talk
              silence:
                where: not north.talk and not south.talk
            """;

    private static final Opened SMALL = Workbench.open("talks.yaml", TALKS.formatted(""));

    @Test
    void ofTooManyStatesNobodySaysWhatTheOthersAre() {
        String idle = IntStream.range(0, 10)
                .mapToObj(k -> "      idle-%s: {does: wait, today: no}\n".formatted(k))
                .collect(Collectors.joining());
        Opened large = Workbench.open("talks.yaml", TALKS.formatted(idle));
        Answer answer = Ask.opened(large, "brief", Map.of("outcome", "talks"), new Cramped(300_000));
        assertThat(families(answer)).startsWith("Whether there are others:");
    }

    @Test
    void anEndAskedAboutTwiceIsOneEnd() {
        Answer answer = Ask.opened(SMALL, "brief", Map.of("outcome", "talks,talks"));
        assertThat(answer.report().foot().getFirst()).contains("--outcome talks talks.yaml");
    }

    @Test
    void anEndOfTheFileIsNamedEvenWhereAnotherWasAskedAbout() {
        assertThat(families(Ask.opened(SMALL, "brief", Map.of("outcome", "talks"))))
                .isEqualTo("Every equilibrium lies in one of the named ends, or there is none.");
    }

    private static String families(Answer answer) {
        Report.Part part = answer.report().parts().stream()
                .filter(p -> p.heading().equals("Families of unnamed equilibria"))
                .findFirst()
                .orElseThrow();
        return switch (part.blocks().getFirst()) {
            case Block.Prose(Text text) -> text.plain();
            case Block.Gap(String _, Text text) -> text.plain();
            case Block other -> throw new AssertionError(other);
        };
    }
}
