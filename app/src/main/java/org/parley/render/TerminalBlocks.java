package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Text;

/// The lines of a part on a terminal: its heading in capitals, its blocks indented under it.
record TerminalBlocks(Ink ink) {

    private static final String INDENT = "  ";

    List<String> of(Part part) {
        Text heading = Text.of(new Piece.Strong(Pieces.capitals(part.heading())));
        List<Block> blocks = part.blocks();
        List<String> lines = new ArrayList<>();
        int next = 0;
        if (blocks.getFirst() instanceof Block.Table table) {
            TerminalTable first = TerminalTable.of(table, ink, INDENT);
            if (first.takes(Pieces.capitals(part.heading()))) {
                lines.addAll(first.headings(heading, ""));
                lines.addAll(first.rows());
                next = 1;
            }
        }
        if (next == 0) {
            lines.addAll(wrapped(heading, "", ""));
        }
        for (; next < blocks.size(); next++) {
            if (next > 0 && areApart(blocks.get(next - 1), blocks.get(next))) {
                lines.add("");
            }
            lines.addAll(of(blocks.get(next)));
        }
        return lines;
    }

    private List<String> of(Block block) {
        return switch (block) {
            case Block.Prose(Text text) -> wrapped(text, INDENT, INDENT);
            case Block.Lead(Text text) -> wrapped(text, INDENT, INDENT);
            case Block.Gap(String word, Text text) -> wrapped(Pieces.gap(word, text), INDENT, INDENT);
            case Block.Items(List<Text> items) -> listed(items, _ -> INDENT + "- ");
            case Block.Numbered(List<Text> items) -> listed(items, number -> numbered(number, items.size()));
            case Block.Sources(List<Text> entries) -> listed(entries, number -> numbered(number, entries.size()));
            case Block.Table table -> table(TerminalTable.of(table, ink, INDENT));
        };
    }

    private static List<String> table(TerminalTable table) {
        List<String> lines = new ArrayList<>(table.hasHeadings() ? table.headings() : List.of());
        lines.addAll(table.rows());
        return lines;
    }

    private static String numbered(int number, int last) {
        int digits = Integer.toString(last).length();
        return INDENT + " ".repeat(digits - Integer.toString(number).length()) + number + " ";
    }

    private List<String> listed(List<Text> items, IntFunction<String> marker) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String before = marker.apply(i + 1);
            lines.addAll(wrapped(items.get(i), before, " ".repeat(before.length())));
        }
        return lines;
    }

    /// The text in lines, the first after `before`, the others after `indent`, which is no narrower.
    List<String> wrapped(Text text, String before, String indent) {
        List<String> lines = new ArrayList<>();
        for (Line line : Wrap.lines(text, ink.screen().width() - indent.length())) {
            lines.add(((lines.isEmpty() ? before : indent) + ink.of(line)).stripTrailing());
        }
        return lines;
    }

    /// A blank line parts two paragraphs, and a table with headings from what stands around it.
    private static boolean areApart(Block upper, Block lower) {
        return (isProse(upper) && isProse(lower)) || isHeaded(upper) || isHeaded(lower);
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Prose || block instanceof Block.Lead;
    }

    private static boolean isHeaded(Block block) {
        return block instanceof Block.Table table
                && table.headings().stream()
                        .anyMatch(heading -> !heading.plain().isBlank());
    }
}
