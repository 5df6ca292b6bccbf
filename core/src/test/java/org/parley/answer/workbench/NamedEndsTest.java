package org.parley.answer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.answer.data.Data;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Text;
import org.parley.run.WithRoom;

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
        Answer answer = Ask.opened(large, "brief", Map.of("outcome", "talks"), new WithRoom(300_000));
        assertThat(families(answer)).startsWith("Whether there are others:");
    }

    /// North would rather talk. The crowd gains by nothing it can do, so nothing it does counts under SEQ and SSEQ;
    /// under
    /// GMR and SMR all its 4,096 settings would have to be looked at, which is more than there is room for.
    @Test
    void aConceptThatIsTooMuchDoesNotKeepTheOthersFromAnswering() {
        String idle = IntStream.range(0, 12)
                .mapToObj(k -> "      idle-%s: {does: wait, today: no}\n".formatted(k))
                .collect(Collectors.joining());
        String text = """
                parley: 1
                as-of: 2024-05-10
                parties:
                  north:
                    options:
                      talk: {does: talk, today: no}
                    wants: [talk]
                  crowd:
                    options:
                %s    wants: [north.talk]
                outcomes:
                  silence:
                    where: not talk and none of (%s)
                """.formatted(
                        idle, IntStream.range(0, 12).mapToObj(k -> "idle-" + k).collect(Collectors.joining("; ")));
        Answer answer = Ask.opened(Workbench.open("talks.yaml", text), "brief", Map.of(), new WithRoom(300_000));
        assertThat(gaps(answer, "Verdicts by concept"))
                .singleElement()
                .asString()
                .startsWith("What is so by general metarationality (GMR) or symmetric metarationality (SMR). ")
                .contains("more than 46 states")
                .endsWith("parley stability FILE --concept C looks further.");
        assertThat(answer.data().fields().get("concepts")).isEqualTo(Data.words(Stream.of("R", "SEQ", "SSEQ")));
        assertThat(answer.data().fields().get("untested"))
                .isInstanceOfSatisfying(
                        Data.Fields.class,
                        untested -> assertThat(untested.fields().keySet()).containsExactly("GMR", "SMR"));
    }

    private static List<String> gaps(Answer answer, String heading) {
        return answer.report().parts().stream()
                .filter(p -> p.heading().equals(heading))
                .flatMap(p -> p.blocks().stream())
                .flatMap(b -> b instanceof Block.Gap(String _, Text text) ? Stream.of(text.plain()) : Stream.empty())
                .toList();
    }

    @Test
    void anEndAskedAboutTwiceIsOneEnd() {
        Answer answer = Ask.opened(SMALL, "brief", Map.of("outcome", "talks,talks"));
        assertThat(answer.report().foot().getFirst()).contains("--outcome talks talks.yaml");
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
