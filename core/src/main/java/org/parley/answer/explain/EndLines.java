package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;

/// What is to be said of several ends: each thing once, with the numbers of the ends it is true of.
final class EndLines {

    private final Map<Text, Line> lines = new LinkedHashMap<>();

    private record Line(Text several, List<String> ends) {}

    /// Says a line of an end, by its number on the page.
    void add(int end, Text line) {
        add(end, line, line);
    }

    /// The same in words for one end, and in words for several.
    void add(int end, Text one, Text several) {
        lines.computeIfAbsent(one, _ -> new Line(several, new ArrayList<>()))
                .ends()
                .add(Integer.toString(end));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Block items() {
        List<Text> items = new ArrayList<>();
        lines.forEach((one, line) -> items.add(Text.of(new Piece.Strong(Phrases.joined(line.ends(), "and") + ":"))
                .then(" ")
                .then(line.ends().size() == 1 ? one : line.several())));
        return new Block.Items(items);
    }
}
