package org.parley.file.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void columnsCountCodePoints() {
        SourceText source = new SourceText("a", "x: 😀y\nz");
        assertThat(source.column(source.text().indexOf('y'))).isEqualTo(5);
        assertThat(source.line(source.text().indexOf('z'))).isEqualTo(2);
    }

    @Test
    void linesEndInAllThreeWays() {
        SourceText source = new SourceText("a", "a\r\nb\rc\nd");
        assertThat(source.lines()).isEqualTo(4);
        assertThat(source.slice(source.lineSpan(1))).isEqualTo("a");
        assertThat(source.line(4)).isEqualTo(2);
        assertThat(source.slice(source.lineSpan(4))).isEqualTo("d");
    }

    @Test
    void aByteOrderMarkCountsForNoColumn() {
        SourceText source = new SourceText("a", "\uFEFFab");
        assertThat(source.column(1)).isEqualTo(1);
        assertThat(source.column(2)).isEqualTo(2);
        assertThat(source.slice(source.lineSpan(1))).isEqualTo("ab");
    }

    @Test
    void theEndBehindALastLineEndIsALineOfItsOwn() {
        SourceText source = new SourceText("a", "a\n");
        assertThat(source.line(2)).isEqualTo(2);
        assertThat(source.lineSpan(2)).isEqualTo(new Span(2, 2));
    }
}
