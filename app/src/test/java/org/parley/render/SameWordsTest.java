package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;

/// Page and document say every word of the report once, in its order, and no other.
class SameWordsTest {

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static List<Report> reports() {
        return List.of(BriefSample.report(), HostileSample.report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theDocumentSaysTheWordsOfTheReport(Report report) {
        Unzipped document = Unzipped.of(new DocxRenderer().render(report));
        assertThat(words(Unzipped.shown(document.text()))).isEqualTo(words(said(report, List.of())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageSaysTheWordsOfTheReport(Report report) {
        String page = new HtmlRenderer().render(report);
        String shown = page.substring(page.indexOf("<main>"))
                .replaceAll("(?s)<div class=\"running\">.*?</div>", "")
                .replaceAll("<(?:/?(?:h\\d|p|li|t[dh]|div|section|footer|br))\\b[^>]*>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(words(shown)).isEqualTo(words(said(report, report.facts())));
    }

    private static String said(Report report, List<String> facts) {
        List<String> said = new ArrayList<>();
        said.add(report.title());
        said.addAll(facts);
        said.addAll(at(report, Place.FIRST_PAGE));
        said.addAll(at(report, Place.SECOND_PAGE));
        said.addAll(report.foot());
        said.add("Annex");
        said.addAll(at(report, Place.ANNEX));
        return String.join("\n", said);
    }

    private static List<String> at(Report report, Place place) {
        List<String> said = new ArrayList<>();
        report.parts().stream()
                .filter(part -> part.place() == place && !part.blocks().isEmpty())
                .forEach(part -> {
                    said.add(part.heading());
                    part.blocks().forEach(block -> texts(block).forEach(text -> said.add(text.plain())));
                });
        return said;
    }

    private static List<Text> texts(Block block) {
        return switch (block) {
            case Block.Prose(Text text) -> List.of(text);
            case Block.Lead(Text text) -> List.of(text);
            case Block.Gap(String word, Text text) -> List.of(Text.of(word), text);
            case Block.Items(List<Text> items) -> items;
            case Block.Numbered(List<Text> items) -> items;
            case Block.Sources(List<Text> entries) -> entries;
            case Block.Table(List<Text> headings, List<List<Text>> rows) -> {
                List<Text> cells = new ArrayList<>(headings);
                rows.forEach(cells::addAll);
                yield cells;
            }
        };
    }

    private static List<String> words(String text) {
        return WORD_END.splitAsStream(text.lines().map(Clean::text).reduce("", (a, b) -> a + "\n" + b))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
    }
}
