package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.game.stability.Concept;

/// The first page of every brief the project keeps or shows, in every form: no concept, no forecast, nobody's folder.
///
/// `FirstPageTest` reads the reports; this reads what is sent on.
class SentOnPagesTest {

    private static final Path ROOT = Path.of(System.getProperty("parley.root"));

    private static final Pattern CONCEPT = Pattern.compile("\\b(Nash|equilibri\\w*|metarational\\w*|"
            + String.join("|", Concept.ALL.stream().map(Concept::symbol).toList()) + ")\\b");

    private static final Pattern FORECAST =
            Pattern.compile("(?i)%|\\b(will|likely|unlikely|probab\\w*|chance|per cent)\\b");

    private static final Pattern PLACE = Pattern.compile("(?im)\\b(user|hostname)\\b|(^|[\\s\"'(])/(home|Users|tmp)/");

    /// Where the second page begins, in each form.
    private static final Pattern SECOND_PAGE = Pattern.compile("page 2 of 2|<w:sectPr>");

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> walks = Files.list(ROOT.resolve("cases/tour"));
                Stream<Path> goldens = Files.list(ROOT.resolve("app/src/test/resources/org/parley/render"))) {
            return Stream.concat(
                    walks.filter(walk -> walk.getFileName().toString().matches("brief(-markdown)?\\.walk")),
                    goldens.filter(golden -> golden.getFileName().toString().startsWith("brief.")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> shown() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aKeptBriefIsFitToBeSentOn(Path file) throws IOException {
        assertFit(firstPage(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void anExamplesBriefIsFitToBeSentOnInEveryForm(Path file, @TempDir Path folder) throws IOException {
        Path page = folder.resolve("brief.html");
        Path document = folder.resolve("brief.docx");
        Ran ran = Ran.parley("brief", file.toString(), "--html", page.toString(), "--docx", document.toString());
        assertFit(firstPage(ran.out()));
        assertFit(firstPage(Files.readString(page)));
        Zipped parts = Zipped.of(document);
        assertFit(firstPage(parts.file("word/document.xml")) + parts.file("word/header1.xml"));
        assertThat(List.of(ran.out(), Files.readString(page), parts.whole()))
                .allSatisfy(all -> assertThat(all).doesNotContain(ROOT.toString(), folder.toString()));
    }

    private static void assertFit(String page) {
        assertThat(page)
                .isNotBlank()
                .doesNotContainPattern(CONCEPT)
                .doesNotContainPattern(FORECAST)
                .doesNotContainPattern(PLACE);
    }

    /// The words of the first page, without tags and style.
    private static String firstPage(String sent) {
        String body = sent.contains("<main>") ? sent.substring(sent.indexOf("<main>")) : sent;
        return SECOND_PAGE.split(body, 2)[0].replaceAll("<[^>]*>", " ");
    }
}
