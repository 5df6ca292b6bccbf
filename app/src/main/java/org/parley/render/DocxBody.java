package org.parley.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report;
import org.parley.answer.report.Text;
import org.parley.render.Layout.Sheet;

/// The text of a Word document, sheet after sheet.
record DocxBody(Report report, DocxBlocks blocks) {

    /// @param pages at least one
    String of(List<Sheet> pages, Optional<Sheet> annex) {
        StringBuilder out = new StringBuilder(paragraph("Title", Text.of(report.title())));
        for (int i = 0; i < pages.size(); i++) {
            boolean isLast = i == pages.size() - 1;
            out.append(parts(pages.get(i), "Heading1"));
            out.append(isLast ? foot() : "");
            out.append(isLast && annex.isEmpty() ? DocxSheet.properties(i) : end(i));
        }
        annex.ifPresent(sheet -> out.append(paragraph("Heading1", Text.of("Annex")))
                .append(parts(sheet, "Heading2"))
                .append(DocxSheet.properties(pages.size())));
        return out.toString();
    }

    private String parts(Sheet sheet, String heading) {
        return sheet.parts().stream().map(part -> blocks.of(part, heading)).collect(Collectors.joining());
    }

    private String foot() {
        Text remarks = DocxSheet.remarks(report.foot(), new Piece.Break());
        return report.foot().isEmpty() ? "" : paragraph("Foot", remarks);
    }

    /// Within the text, a paragraph holds the properties of the sheet that ends with it.
    private static String end(int index) {
        return "<w:p><w:pPr><w:pStyle w:val=\"SheetEnd\"/>" + DocxSheet.properties(index) + "</w:pPr></w:p>\n";
    }

    private static String paragraph(String style, Text text) {
        return DocxText.paragraph(style, "", text, 0);
    }
}
