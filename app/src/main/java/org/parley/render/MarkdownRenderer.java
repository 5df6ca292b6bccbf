package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Text;
import org.parley.render.Layout.Sheet;

/// A report as Markdown: CommonMark with pipe tables. Source: CommonMark031, GFM (tables).
public record MarkdownRenderer() implements Renderer {

    @Override
    public String render(Report report) {
        Layout layout = Layout.of(report);
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + MarkdownText.line(report.title()));
        if (!report.facts().isEmpty()) {
            blocks.add(joined(report.facts(), " · "));
        }
        for (int i = 0; i < layout.pages().size(); i++) {
            Sheet page = layout.pages().get(i);
            if (i > 0) {
                blocks.addAll(List.of("---", "*" + page.mark() + "*"));
            }
            page.parts().forEach(part -> add(part, "## ", blocks));
        }
        if (!report.foot().isEmpty()) {
            blocks.addAll(List.of("---", joined(report.foot(), "\\\n")));
        }
        layout.annex().ifPresent(annex -> {
            blocks.addAll(List.of("---", "## Annex"));
            annex.parts().forEach(part -> add(part, "### ", blocks));
        });
        return String.join("\n\n", blocks) + "\n";
    }

    private static String joined(List<String> remarks, String between) {
        return remarks.stream().map(MarkdownText::line).collect(Collectors.joining(between));
    }

    private static void add(Part part, String level, List<String> blocks) {
        blocks.add(level + MarkdownText.line(part.heading()));
        part.blocks().stream()
                .map(MarkdownRenderer::of)
                .filter(block -> !block.isEmpty())
                .forEach(blocks::add);
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Prose(Text text) -> MarkdownText.paragraph(text);
            case Block.Lead(Text text) -> "> " + indented(MarkdownText.paragraph(text), "> ");
            case Block.Gap(String word, Text text) -> MarkdownText.paragraph(Pieces.gap(word, text));
            case Block.Items(List<Text> items) ->
                items.stream().map(item -> item("- ", item)).collect(Collectors.joining("\n"));
            case Block.Numbered(List<Text> items) -> numbered(items);
            case Block.Sources(List<Text> entries) -> numbered(entries);
            case Block.Table table -> table(table);
        };
    }

    private static String numbered(List<Text> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> item(i + 1 + ". ", items.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String item(String marker, Text text) {
        return marker + indented(MarkdownText.paragraph(text), " ".repeat(marker.length()));
    }

    private static String indented(String paragraph, String indent) {
        return paragraph.replace("\n", "\n" + indent);
    }

    private static String table(Block.Table table) {
        if (table.headings().isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(table.headings()));
        lines.add(Numeric.columns(table).stream()
                .map(isNumeric -> isNumeric ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String row(List<Text> cells) {
        return cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
