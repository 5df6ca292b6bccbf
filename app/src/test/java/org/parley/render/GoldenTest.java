package org.parley.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.render.Screen.Ability;

/// Two reports in every form: one as Parley writes them, one that holds everything that could break a page.
class GoldenTest {

    @Test
    void onATerminal() {
        looksAsBefore(new TerminalRenderer(Screen.plain()), ".txt");
    }

    @Test
    void onANarrowTerminalThatCanDoMore() {
        looksAsBefore(new TerminalRenderer(new Screen(60, Set.of(Ability.values()))), ".60.ansi");
    }

    @Test
    void asMarkdown() {
        looksAsBefore(new MarkdownRenderer(), ".md");
    }

    /// Without the style, which stands in a file of its own.
    @Test
    void asAPage() {
        Stylesheet style = Stylesheet.load();
        Renderer bare = report -> new HtmlRenderer()
                .render(report)
                .replace(style.css(), "report.css")
                .replace(style.hash(), "its hash");
        looksAsBefore(bare, ".html");
    }

    /// Only what the report brings; style, settings and fonts stand in files of their own.
    @Test
    void asADocument() {
        Set<String> ours = Set.of("word/styles.xml", "word/settings.xml", "word/fontTable.xml");
        Renderer readable = report -> DocxRenderer.document(report).files().entrySet().stream()
                .filter(file -> !ours.contains(file.getKey()))
                .map(file -> "==== " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining());
        looksAsBefore(readable, ".docx.txt");
    }

    private static void looksAsBefore(Renderer renderer, String ending) {
        List<String> texts = List.of(renderer.render(BriefSample.report()), renderer.render(HostileSample.report()));
        Golden.assertUnchanged("brief" + ending, texts.getFirst());
        Golden.assertUnchanged("hostile" + ending, texts.getLast());
    }
}
