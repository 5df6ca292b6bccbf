package org.parley.render;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.answer.report.Block.Table;
import org.parley.answer.report.Text;

/// A table as a table of Word: its heading row repeated on each sheet, no row cut by a sheet's end.
record DocxTable(Table table, List<Integer> widths, List<Boolean> numeric, int sources) {

    /// The width of the text on the sheet, in twentieths of a point.
    private static final int SHEET = 9864;

    /// About so many letters of a table's text stand side by side on a sheet, and of a small table's.
    private static final int LETTERS = 104;

    private static final int SMALL_LETTERS = 112;

    /// Above so many columns, a table is set smaller.
    private static final int MANY = 4;

    /// What the table style heeds, as bits: a first column of labels, no bands, and a first row of headings or none.
    private static final String HEADED = "06A0";

    private static final String BARE = "0680";

    /// @param title what a reader who cannot see the table is told that it is
    static String of(Table table, String title, int sources) {
        boolean isEmpty = table.headings().isEmpty() || (table.rows().isEmpty() && !isHeaded(table));
        return isEmpty ? "" : new DocxTable(table, widths(table), Numeric.columns(table), sources).xml(title);
    }

    /// The share of the sheet each column takes, as on a terminal of that many letters.
    private static List<Integer> widths(Table table) {
        List<Integer> letters = Columns.widths(measured(table), isSmall(table) ? SMALL_LETTERS : LETTERS);
        int all = letters.stream().mapToInt(width -> width + Columns.GAP).sum();
        return letters.stream()
                .map(width -> SHEET * (width + Columns.GAP) / all)
                .toList();
    }

    /// The table with as many letters for each mark and heading as their room is worth: they are bold, and a mark has a
    /// shape.
    private static Table measured(Table table) {
        List<List<Text>> rows = table.rows().stream()
                .map(row -> row.stream().map(DocxMark::measured).toList())
                .toList();
        List<Text> headings = table.headings().stream()
                .map(heading -> heading.plain().isBlank() ? heading : heading.then("m"))
                .toList();
        return new Table(headings, rows);
    }

    private String xml(String title) {
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"BriefTable\"/>");
        out.append("<w:tblW w:w=\"" + SHEET + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        out.append("<w:tblLook w:val=\"" + (isHeaded(table) ? HEADED : BARE) + "\"/>");
        out.append("<w:tblCaption w:val=\"" + HtmlText.escape(title) + "\"/></w:tblPr>\n<w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"" + width + "\"/>"));
        out.append("</w:tblGrid>\n");
        if (isHeaded(table)) {
            out.append(row("<w:cantSplit/><w:tblHeader/>", table.headings(), "TableHeading"));
        }
        String text = isSmall(table) ? "TableSmall" : "TableText";
        table.rows().forEach(row -> out.append(row("<w:cantSplit/>", row, text)));
        return out.append("</w:tbl>\n").toString();
    }

    private static boolean isSmall(Table table) {
        return table.headings().size() > MANY;
    }

    private static boolean isHeaded(Table table) {
        return table.headings().stream().anyMatch(heading -> !heading.plain().isBlank());
    }

    private String row(String properties, List<Text> cells, String style) {
        StringBuilder out = new StringBuilder("<w:tr><w:trPr>" + properties + "</w:trPr>\n");
        IntStream.range(0, cells.size()).forEach(i -> out.append(cell(cells.get(i), i, style)));
        return out.append("</w:tr>\n").toString();
    }

    private String cell(Text cell, int column, String style) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(column) + "\" w:type=\"dxa\"/></w:tcPr>"
                + DocxText.paragraph(styled(column, style), "", cell, sources) + "</w:tc>\n";
    }

    /// Numbers stand flush right; without headings, the first column is a label.
    private String styled(int column, String style) {
        if (numeric.get(column)) {
            return style + "Right";
        }
        return column == 0 && !isHeaded(table) ? "TableLabel" : style;
    }
}
