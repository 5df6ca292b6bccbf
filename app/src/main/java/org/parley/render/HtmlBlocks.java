package org.parley.render;

import static org.parley.render.HtmlText.escape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Text;

/// The parts of a report as HTML sections.
///
/// Text takes its direction from its own first letters, names never count for it.
record HtmlBlocks(HtmlText text) {

    String of(Part part, String level) {
        StringBuilder out = new StringBuilder("<section class=\"part\">\n");
        out.append("<" + level + " dir=\"auto\">" + escape(part.heading()) + "</" + level + ">\n");
        out.append("<div class=\"content\">\n");
        part.blocks().forEach(block -> out.append(of(block)).append("\n"));
        return out.append("</div>\n</section>\n").toString();
    }

    private String of(Block block) {
        return switch (block) {
            case Block.Prose(Text words) -> "<p dir=\"auto\">" + text.of(words) + "</p>";
            case Block.Lead(Text words) -> "<p class=\"lead\" dir=\"auto\">" + text.of(words) + "</p>";
            case Block.Gap(String word, Text missing) ->
                "<p class=\"gap\" dir=\"auto\">" + text.of(Pieces.gap(word, missing)) + "</p>";
            case Block.Items(List<Text> items) -> "<ul>\n" + items(items) + "</ul>";
            case Block.Numbered(List<Text> items) -> "<ol>\n" + items(items) + "</ol>";
            case Block.Sources(List<Text> entries) -> "<ol class=\"sources\">\n" + sources(entries) + "</ol>";
            case Block.Table table -> HtmlTable.of(table, text);
        };
    }

    private String items(List<Text> items) {
        return items.stream()
                .map(item -> "<li dir=\"auto\">" + text.of(item) + "</li>\n")
                .collect(Collectors.joining());
    }

    private String sources(List<Text> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> "<li id=\"source-" + (i + 1) + "\" dir=\"auto\">" + text.of(entries.get(i)) + "</li>\n")
                .collect(Collectors.joining());
    }
}
