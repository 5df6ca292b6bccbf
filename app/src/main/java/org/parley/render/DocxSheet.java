package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Text;
import org.parley.render.DocxPackage.Part;
import org.parley.render.Layout.Sheet;

/// What surrounds the text on the sheets of a Word document: A4, its margins, the head and the foot.
final class DocxSheet {

    /// A4 with the margins of the printed page, in twentieths of a point. A head higher than the margin pushes the text
    /// down.
    private static final String SIZE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"737\" w:right=\"1021\""
            + " w:bottom=\"794\" w:left=\"1021\" w:header=\"567\" w:footer=\"397\" w:gutter=\"0\"/>";

    private DocxSheet() {}

    /// The size of a sheet, and the head and foot it carries; stands at its end.
    static String properties(int index) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + name(index) + "\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer\"/><w:type w:val=\"nextPage\"/>" + SIZE
                + "</w:sectPr>";
    }

    /// The heads of the sheets and their foot.
    static List<Part> around(Report report, List<Sheet> sheets) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("footer", "footer", "w:ftr", foot()));
        for (int i = 0; i < sheets.size(); i++) {
            parts.add(Part.of("header", name(i), "w:hdr", head(report, sheets.get(i), i)));
        }
        return parts;
    }

    private static String name(int index) {
        return "header" + (index + 1);
    }

    /// The head: what the document is, for whom, and which sheet of it. The first sheet has the title below it.
    private static String head(Report report, Sheet sheet, int index) {
        Text facts = remarks(report.facts(), new Piece.Words(" · "));
        return index == 0
                ? marked("HeaderEnd", facts, sheet.mark())
                : marked("Header", Text.of(new Piece.Strong(report.title())), sheet.mark())
                        + DocxText.paragraph("HeaderEnd", "", facts, 0);
    }

    /// The foot: which sheet of how many, counted by the word processor.
    private static String foot() {
        return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + words("sheet ") + field("PAGE") + words(" of ")
                + field("NUMPAGES") + "</w:p>\n";
    }

    /// Remarks one after the other, none of which turns another around.
    static Text remarks(List<String> remarks, Piece between) {
        List<Piece> pieces = new ArrayList<>();
        for (String remark : remarks) {
            if (!pieces.isEmpty()) {
                pieces.add(between);
            }
            pieces.add(new Piece.Name(remark));
        }
        return new Text(pieces);
    }

    /// A line with the sheet's mark at its other end.
    private static String marked(String style, Text text, String mark) {
        String end = mark.isEmpty() ? "" : "<w:r><w:tab/></w:r>" + words(mark);
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + new DocxText(Direction.FROM_LEFT, 0).of(text)
                + end + "</w:p>\n";
    }

    private static String words(String words) {
        return DocxRuns.of(words, Direction.FROM_LEFT);
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \">" + words("1") + "</w:fldSimple>";
    }
}
