package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;

/// Whatever the report holds, the page is the one we meant: our elements, our attributes, nothing fetched, nothing run.
class HtmlRendererTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)");
    private static final Set<String> VOID = Set.of("meta", "br");
    private static final String EVIL = "\"'><script>alert(1)</script><!-- & onload=x `</style>";

    private final String hostile = body(new HtmlRenderer().render(HostileSample.report()));

    @Test
    void onlyOurElementsStandInThePage() {
        assertThat(tags(hostile).stream().map(tag -> tag.group(2)).distinct())
                .containsOnly(
                        "main", "div", "header", "section", "footer", "details", "summary", "h1", "h2", "h3", "p", "br",
                        "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "bdi", "span", "strong",
                        "code");
    }

    @Test
    void onlyOurAttributesStandInThePage() {
        assertThat(tags(hostile).stream()
                        .flatMap(tag -> attributes(tag.group(3)).stream())
                        .distinct())
                .isSubsetOf("class", "dir", "href", "id", "scope", "data-label");
    }

    @Test
    void noTextOpensATag() {
        assertThat(TAG.matcher(hostile).replaceAll("")).doesNotContain("<", ">");
    }

    @Test
    void everyElementIsClosedInOrder() {
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : tags(hostile)) {
            if (!tag.group(1).isEmpty()) {
                assertThat(tag.group(2)).isEqualTo(open.poll());
            } else if (!VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void everyPlaceThatTakesWordsEscapesThem() {
        Text text = Text.of(
                new Piece.Words(EVIL),
                new Piece.Strong(EVIL),
                new Piece.Name(EVIL),
                new Piece.Code(EVIL),
                new Piece.Mark(Piece.Tone.LEFT, EVIL));
        List<Text> texts = List.of(text);
        Part part = new Part(
                Place.ANNEX,
                EVIL,
                List.of(
                        new Block.Prose(text),
                        new Block.Lead(text),
                        new Block.Gap(EVIL, text),
                        new Block.Items(texts),
                        new Block.Numbered(texts),
                        new Block.Sources(texts),
                        new Block.Table(texts, List.of(texts))));
        String page = new HtmlRenderer().render(new Report(EVIL, List.of(EVIL), List.of(part), List.of(EVIL)));
        assertThat(page).doesNotContain(EVIL, "<script", "<!--", "\"'>").containsOnlyOnce("</style>");
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        String page = new HtmlRenderer().render(HostileSample.report());
        assertThat(page)
                .contains("default-src 'none'; style-src '" + Stylesheet.load().hash() + "'")
                .doesNotContainPattern("<(script|link|img|iframe|object|embed|base|form)\\b")
                .doesNotContain("url(", "@import", "http://", "https://");
        assertThat(tags(hostile).stream().map(tag -> tag.group(3)).filter(attributes -> attributes.contains("href")))
                .allMatch(attributes -> attributes.contains("href=\"#source-"));
    }

    /// A browser compares the hash with what stands between the tags, to the byte.
    @Test
    void theStyleIsTheOneThatThePolicyAdmits() {
        String page = new HtmlRenderer().render(BriefSample.report());
        String css = Stylesheet.load().css();
        assertThat(css).doesNotContain("</", "\r");
        assertThat(page).contains("<style>" + css + "</style>");
    }

    @Test
    void aReferenceLeadsToItsSourceOrNowhere() {
        assertThat(hostile)
                .contains("[<a class=\"cite\" href=\"#source-1\">1</a>, <a class=\"cite\" href=\"#source-2\">2</a>, 9]")
                .contains("<li id=\"source-1\"", "<li id=\"source-2\"")
                .doesNotContain("source-9");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        HtmlText html = new HtmlText(0);
        assertThat(html.of(Text.of("see https://example.org/a?b=1&c=%20d_(e).")))
                .isEqualTo("see <a rel=\"noreferrer\" href=\"https://example.org/a?b=1&amp;c=%20d_(e\">"
                        + "https://example.org/a?b=1&amp;c=%20d_(e</a>).");
        assertThat(html.of(Text.of("https://x.org/\"onclick=\"alert(1)")))
                .isEqualTo("<a rel=\"noreferrer\" href=\"https://x.org/\">https://x.org/</a>"
                        + "&quot;onclick=&quot;alert(1)");
        assertThat(html.of(Text.of("javascript:alert(1) data:text/html,x https:// file:///x")))
                .doesNotContain("<a");
    }

    @Test
    void eachPageAndTheAnnexBeginASheet() {
        String page = body(new HtmlRenderer().render(BriefSample.report()));
        assertThat(page.split("<div class=\"sheet", -1)).hasSize(4);
        assertThat(page).contains(">page 1 of 2<", ">page 2 of 2<", ">annex<");
        assertThat(page.split("for the envoy&#39;s office", -1))
                .as("on each sheet and under the title")
                .hasSize(5);
    }

    @Test
    void aReportWithoutPartsIsAPageWithATitle() {
        String page = new HtmlRenderer().render(new Report("Nothing", List.of(), List.of(), List.of()));
        assertThat(page).contains("<h1 dir=\"auto\">Nothing</h1>").doesNotContain("<details", "page 1");
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<main>"), page.indexOf("</body>"));
    }

    private static List<MatchResult> tags(String html) {
        return TAG.matcher(html).results().toList();
    }

    private static List<String> attributes(String inTag) {
        List<String> names = new ArrayList<>();
        Matcher matcher = ATTRIBUTE.matcher(inTag.replaceAll("\"[^\"]*\"", ""));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
