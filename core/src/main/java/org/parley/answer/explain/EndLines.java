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

    private final Map<Text, List<String>> endsOf = new LinkedHashMap<>();

    /// Says a line of an end, by its number on the page.
    void add(int end, Text line) {
        endsOf.computeIfAbsent(line, _ -> new ArrayList<>()).add(Integer.toString(end));
    }

    boolean isEmpty() {
        return endsOf.isEmpty();
    }

    Block items() {
        List<Text> lines = new ArrayList<>();
        endsOf.forEach((line, numbers) -> lines.add(Text.of(new Piece.Strong(Phrases.joined(numbers, "and") + ":"))
                .then(" ")
                .then(line)));
        return new Block.Items(lines);
    }
}
