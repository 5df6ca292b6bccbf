package org.parley.render;

import java.util.List;
import org.parley.answer.report.Piece;

/// One line of a terminal: stretches of text, each still knowing the piece it was cut from.
record Line(List<Stretch> stretches) {

    static final Line EMPTY = new Line(List.of());

    Line {
        stretches = List.copyOf(stretches);
    }

    /// Text to be set like `piece`, which stood at `index` of its text.
    record Stretch(int index, Piece piece, String text) {}

    int width() {
        return stretches.stream().mapToInt(stretch -> Width.of(stretch.text())).sum();
    }
}
