package org.parley.render;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;

/// Words as runs of Word, the smallest stretches of its text: each with one style, one direction and its language.
final class DocxRuns {

    private DocxRuns() {}

    /// Words without a style of their own, in a paragraph that runs `direction`.
    static String of(String words, Direction direction) {
        return runs("", Flow.of(Clean.text(words), direction));
    }

    /// Words in a style, by its id in `styles.xml`.
    static String of(String style, String words, Direction direction) {
        return runs("<w:rStyle w:val=\"" + style + "\"/>", Flow.of(Clean.text(words), direction));
    }

    /// Words that keep to their own direction: held together by invisible marks where they have two, and followed by
    /// one
    /// where they would draw what comes next to their side.
    static String isolated(String style, String words, Direction direction) {
        Direction own = Direction.of(words);
        List<Flow> flows = Flow.of(Clean.text(words), own);
        String runs = runs("<w:rStyle w:val=\"" + style + "\"/>", flows);
        if (flows.stream().allMatch(flow -> flow.direction() == direction)) {
            return runs;
        }
        boolean held = flows.size() > 1 && own != direction;
        String kept = held ? mark(own.opening()) + runs + mark(Direction.CLOSING) : runs;
        return kept + mark(direction.mark());
    }

    private static String mark(char mark) {
        return "<w:r><w:t>" + mark + "</w:t></w:r>";
    }

    private static String runs(String style, List<Flow> flows) {
        return flows.stream().map(flow -> run(style, flow)).collect(Collectors.joining());
    }

    private static String run(String style, Flow flow) {
        String all = style + turned(flow);
        String properties = all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + HtmlText.escape(flow.text()) + "</w:t></w:r>";
    }

    private static String turned(Flow flow) {
        return switch (flow.direction()) {
            case FROM_LEFT -> "";
            case FROM_RIGHT -> "<w:rtl/><w:lang w:bidi=\"" + language(flow.text()) + "\"/>";
        };
    }

    /// The language whose spelling is checked, as far as the letters tell it.
    private static String language(String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HEBREW) ? "he-IL" : "ar-SA";
    }
}
