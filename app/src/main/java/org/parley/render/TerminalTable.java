package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block.Table;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;

/// A table on a terminal: columns side by side, cells wrapped within them.
record TerminalTable(Table table, List<Integer> widths, List<Boolean> numeric, Ink ink, String indent) {

    static TerminalTable of(Table table, Ink ink, String indent) {
        int room = ink.screen().width() - indent.length();
        return new TerminalTable(table, Columns.widths(table, room), Numeric.columns(table), ink, indent);
    }

    boolean hasHeadings() {
        return table.headings().stream().anyMatch(heading -> !heading.plain().isBlank());
    }

    /// Whether `heading` can stand over the first column, on one line with the headings of the others.
    boolean takes(String heading) {
        return hasHeadings()
                && table.headings().getFirst().plain().isBlank()
                && Width.of(heading) <= indent.length() + widths.getFirst();
    }

    List<String> headings(Text first, String before) {
        List<Text> headings = new ArrayList<>(strong());
        headings.set(0, first);
        return row(headings, before);
    }

    /// The headings, each underlined by dashes.
    List<String> headings() {
        List<String> lines = new ArrayList<>(row(strong(), indent));
        List<Text> rules = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            boolean named = !table.headings().get(i).plain().isBlank();
            rules.add(Text.of(named ? "-".repeat(widths.get(i)) : ""));
        }
        lines.addAll(row(rules, indent));
        return lines;
    }

    List<String> rows() {
        return table.rows().stream().flatMap(row -> row(row, indent).stream()).toList();
    }

    private List<Text> strong() {
        return table.headings().stream()
                .map(heading -> Text.of(new Piece.Strong(heading.plain())))
                .toList();
    }

    private List<String> row(List<Text> cells, String before) {
        List<List<Line>> columnsOfLines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columnsOfLines.add(i == 0 ? firstColumn(cells.getFirst(), before) : lines(cells.get(i), i));
        }
        int height = columnsOfLines.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(line(columnsOfLines, i, i == 0 ? before : indent));
        }
        return lines;
    }

    private List<Line> firstColumn(Text cell, String before) {
        int width = widths.getFirst();
        int first = indent.length() + width - before.length();
        return Wrap.lines(cell, line -> line == 0 ? first : Math.max(1, width - Columns.HANG));
    }

    private List<Line> lines(Text cell, int column) {
        return Wrap.lines(cell, widths.get(column));
    }

    private String line(List<List<Line>> columnsOfLines, int number, String before) {
        StringBuilder out = new StringBuilder(before);
        int reached = before.length();
        int column = indent.length();
        for (int i = 0; i < columnsOfLines.size(); i++) {
            List<Line> lines = columnsOfLines.get(i);
            Line line = number < lines.size() ? lines.get(number) : Line.EMPTY;
            if (line.width() > 0) {
                int start = i == 0 ? before.length() + (number > 0 ? Columns.HANG : 0) : column;
                if (numeric.get(i) && i > 0) {
                    start += widths.get(i) - line.width();
                }
                out.repeat(' ', start - reached).append(ink.of(line));
                reached = start + line.width();
            }
            column += widths.get(i) + Columns.GAP;
        }
        return out.toString();
    }
}
