package org.parley.file.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {

    @Test
    void whatIsOutsideTheEditsStays() {
        List<TextEdit> edits = List.of(
                new TextEdit(new Span(4, 5), "XY"), new TextEdit(Span.at(0), ">"), new TextEdit(new Span(1, 2), ""));
        assertThat(TextEdit.apply("abcdef", edits)).isEqualTo(">acdXYf");
    }

    @Test
    void overlappingEditsAreOurMistake() {
        List<TextEdit> edits = List.of(new TextEdit(new Span(0, 3), ""), new TextEdit(new Span(2, 4), ""));
        assertThatThrownBy(() -> TextEdit.apply("abcdef", edits)).hasMessageContaining("2");
    }
}
