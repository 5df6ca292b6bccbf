package org.parley.render;

import static org.parley.render.HtmlText.escape;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.answer.report.Block.Table;
import org.parley.answer.report.Text;

/// A table as HTML: the first cell of a row heads it, and each cell carries its column's heading for narrow screens.
record HtmlTable(Table table, HtmlText text, List<String> labels, List<Boolean> numeric) {

    /// Up to so many letters, the first column's cells keep to one line.
    private static final int SHORT = 18;

    /// Above so many columns, a table is set closer.
    private static final int MANY = 4;

    /// Up to so many letters, any cell keeps to one line: a date, a verdict.
    private static final int TIGHT = 12;

    /// Words longer than this may be cut, lest they widen the page.
    private static final int LONG_WORD = 26;

    private static final Pattern WORD_END = Pattern.compile("\\s");

    static String of(Table table, HtmlText text) {
        if (table.headings().isEmpty()) {
            return "";
        }
        List<String> labels = table.headings().stream()
                .map(heading -> escape(heading.plain()))
                .toList();
        return new HtmlTable(table, text, labels, Numeric.columns(table)).html();
    }

    private String html() {
        StringBuilder out = new StringBuilder("<div class=\"table\">\n<table class=\"" + kind() + "\">\n");
        if (isHeaded()) {
            out.append("<thead>\n<tr>");
            for (int i = 0; i < labels.size(); i++) {
                out.append(heading(i));
            }
            out.append("</tr>\n</thead>\n");
        }
        out.append("<tbody>\n");
        for (List<Text> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < labels.size(); i++) {
                out.append(cell(row.get(i), i));
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table>\n</div>").toString();
    }

    private boolean isHeaded() {
        return labels.stream().anyMatch(label -> !label.isBlank());
    }

    /// What the style sheet needs to know to give the columns fit widths.
    private String kind() {
        boolean isShort =
                table.rows().stream().allMatch(row -> row.getFirst().plain().length() <= SHORT);
        return (isHeaded() ? "headed" : "bare") + (isShort ? " short" : "") + (labels.size() > MANY ? " many" : "");
    }

    private String heading(int column) {
        Text heading = table.headings().get(column);
        return labels.get(column).isBlank()
                ? "<td></td>"
                : "<th scope=\"col\"" + kind(heading, column) + ">" + text.of(heading) + "</th>";
    }

    private String cell(Text cell, int column) {
        String label = labels.get(column).isBlank() ? "" : " data-label=\"" + labels.get(column) + "\"";
        String attributes = " dir=\"auto\"" + kind(cell, column) + label + ">";
        return column == 0
                ? "<th scope=\"row\"" + attributes + text.of(cell) + "</th>"
                : "<td" + attributes + text.of(cell) + "</td>";
    }

    /// How a cell is set: flush right, on one line, or cut where a word would widen the page.
    private String kind(Text cell, int column) {
        if (numeric.get(column)) {
            return " class=\"number\"";
        }
        if (cell.plain().length() <= TIGHT) {
            return " class=\"tight\"";
        }
        boolean isLong = WORD_END.splitAsStream(cell.plain()).anyMatch(word -> word.length() > LONG_WORD);
        return isLong ? " class=\"long\"" : "";
    }
}
