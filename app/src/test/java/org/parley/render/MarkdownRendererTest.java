package org.parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.render.Samples.part;
import static org.parley.render.Samples.row;
import static org.parley.render.Samples.table;
import static org.parley.render.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;

/// Expected by CommonMark031 (escapes, code spans, lists) and GFM (tables).
class MarkdownRendererTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            <script>alert(1)</script>	\\<script\\>alert(1)\\</script\\>
            a_b *c* [d](e) `f`	a\\_b \\*c\\* \\[d\\](e) \\`f\\`
            # no heading	\\# no heading
            - no item	\\- no item
            1. no number	1\\. no number
            17) no number	17\\) no number
            > no quotation	\\> no quotation
            === no underline	\\=== no underline
            ![no](picture)	!\\[no\\](picture)
            &amp; stays	\\&amp; stays
            a - b + c = 1.5	a - b + c = 1.5
            back\\slash	back\\\\slash
            """)
    void wordsStayWords(String words, String markdown) {
        assertThat(MarkdownText.paragraph(Text.of(words))).isEqualTo(markdown);
    }

    @Test
    void codeIsFencedByMoreTicksThanItHolds() {
        assertThat(MarkdownText.paragraph(Text.of(new Piece.Code("a``b")))).isEqualTo("```a``b```");
        assertThat(MarkdownText.paragraph(Text.of(new Piece.Code("`")))).isEqualTo("`` ` ``");
    }

    @Test
    void aBarInACellIsNoBorder() {
        assertThat(MarkdownText.cell(Text.of(new Piece.Words("a|b "), new Piece.Code("c|d"))))
                .isEqualTo("a\\|b `c\\|d`");
    }

    @Test
    void aCellStaysOnOneLineAndNumbersStandRight() {
        String markdown = new MarkdownRenderer()
                .render(new Report(
                        "T",
                        List.of(),
                        List.of(part(
                                Place.FIRST_PAGE, "P", table(row("Who", "States"), row("a / b", "12"), row("c", "–")))),
                        List.of()));
        assertThat(markdown).isEqualTo("""
                # T

                ## P

                | Who | States |
                | --- | ---: |
                | a<br>b | 12 |
                | c | – |
                """);
    }

    @Test
    void namesFromTheRightAreIsolatedAndOthersAreNot() {
        assertThat(MarkdownText.paragraph(text("*حماس* and *Israel*"))).isEqualTo("\u2068حماس\u2069 and Israel");
    }

    @Test
    void breaksAndListsKeepTheirIndent() {
        String markdown = new MarkdownRenderer()
                .render(new Report(
                        "T",
                        List.of(),
                        List.of(part(Place.FIRST_PAGE, "P", new Block.Numbered(List.of(text("a / b"))))),
                        List.of("foot")));
        assertThat(markdown).contains("1. a\\\n   b\n").endsWith("---\n\nfoot\n");
    }
}
