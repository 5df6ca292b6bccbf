package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Workbench;

/// What the documentation shows is what the program prints.
///
/// With `-Dparley.docs=show` the whole output of every command that prints something else is shown beside the page.
class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /// Answers about files nobody writes, which pages show more than once.
    private static final Map<String, List<String>> PRINTED = new HashMap<>();

    private static final Pattern READS_ONLY = Pattern.compile("(\\./)?parley brief examples/\\S+");

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("consoles")
    void everyCommandPrintsWhatThePageSays(Documented block) throws IOException {
        Session session = new Session(scratch);
        List<String> wrong = new ArrayList<>();
        for (int from = 0; from < block.lines().size(); ) {
            int to = from + 1;
            while (to < block.lines().size() && !block.lines().get(to).startsWith("$ ")) {
                to++;
            }
            String command = block.lines().get(from).substring(2);
            List<String> shown = block.lines().subList(from + 1, to);
            List<String> printed = printed(session, command);
            if (!new Elided(shown).fits(printed)) {
                wrong.add(command);
                show(block, command, shown, printed);
            }
            from = to;
        }
        assertThat(wrong).as(block + " shows something else than is printed").isEmpty();
    }

    private static List<String> printed(Session session, String command) throws IOException {
        if (!READS_ONLY.matcher(command).matches()) {
            return session.type(command);
        }
        String alike = command.replaceFirst("^\\./", "");
        if (!PRINTED.containsKey(alike)) {
            PRINTED.put(alike, session.type(command));
        }
        return PRINTED.getOrDefault(alike, List.of());
    }

    static List<Documented> consoles() {
        return Documented.blocks("console");
    }

    private static void show(Documented block, String command, List<String> shown, List<String> printed) {
        if ("show".equals(System.getProperty("parley.docs"))) {
            System.out.println("== " + block + "  $ " + command);
            printed.forEach(line -> System.out.println((shown.contains(line) ? "  " : "+ ") + line));
            shown.stream()
                    .filter(line -> !line.equals("…") && !printed.contains(line))
                    .forEach(line -> System.out.println("- " + line));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWholeFileOnAPageIsReadWithoutARemark(Documented block) {
        Opened opened = Workbench.open(block.page(), String.join("\n", block.lines()) + "\n");
        assertThat(opened.diagnostics()).isEmpty();
        assertThat(opened.negotiation()).isPresent();
    }

    static List<Documented> files() {
        return Documented.blocks("yaml");
    }

    @Test
    void theStarterIsReadWithoutARemark() {
        assertThat(Workbench.open("starter.yaml", Pages.starter()).diagnostics())
                .isEmpty();
    }

    @Test
    void everyTopicAndEveryConceptHasItsPage() {
        assertThat(Pages.topics()).allMatch(topic -> Pages.topic(topic).isPresent());
        assertThat(Workbench.concepts())
                .allMatch(concept -> Pages.concept(concept.toLowerCase(java.util.Locale.ROOT))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.parley.cli.Documented#pages")
    void everyLinkLeadsSomewhere(Path page) {
        String text = String.join("\n", Documented.text(page));
        Path here = Documented.ROOT.resolve(page);
        List<String> nowhere = LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1).replace("\n", " "))
                .filter(target -> !Files.exists(here.resolveSibling(target)))
                .toList();
        assertThat(nowhere).isEmpty();
    }
}
