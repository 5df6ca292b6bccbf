package org.parley.render;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.answer.report.Report;
import org.parley.render.Screen.Ability;

/// Two reports in every form: one as Parley writes them, one that holds everything that could break a page.
class GoldenTest {

    private enum Sample {
        BRIEF(BriefSample.report()),
        HOSTILE(HostileSample.report());

        private final Report report;

        Sample(Report report) {
            this.report = report;
        }

        void looksAsBefore(Renderer renderer, String ending) {
            Golden.assertUnchanged(name().toLowerCase(Locale.ROOT) + ending, renderer.render(report));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onATerminal(Sample sample) {
        sample.looksAsBefore(new TerminalRenderer(Screen.plain()), ".txt");
    }

    @ParameterizedTest
    @EnumSource
    void onATerminalThatCanDoMore(Sample sample) {
        sample.looksAsBefore(new TerminalRenderer(new Screen(60, Set.of(Ability.values()))), ".60.ansi");
    }

    @ParameterizedTest
    @EnumSource
    void asMarkdown(Sample sample) {
        sample.looksAsBefore(new MarkdownRenderer(), ".md");
    }

    /// The style stands in one file already; the page with it is as long again.
    @ParameterizedTest
    @EnumSource
    void asAPage(Sample sample) {
        Stylesheet style = Stylesheet.load();
        sample.looksAsBefore(
                report -> new HtmlRenderer()
                        .render(report)
                        .replace(style.css(), "report.css")
                        .replace(style.hash(), "its hash"),
                ".html");
    }
}
