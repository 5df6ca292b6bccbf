package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.answer.report.Report;
import org.parley.render.DocxPackage.Part;
import org.parley.render.Layout.Sheet;

/// A report as a document for Word and other word processors, to be edited on.
///
/// On A4, each page of the report and the annex begin a sheet, and every sheet carries title, facts and mark, as the
/// printed page does. Text is set by named styles alone. The document names nobody and no time; the same report gives
/// the same bytes on the same Java. Like every [Renderer], it takes all words of the report as text.
/// Source: ISO29500.
public record DocxRenderer() {

    /// The document, as the content of a `.docx` file.
    public byte[] render(Report report) {
        return document(report).zipped();
    }

    static DocxPackage document(Report report) {
        Layout layout = Layout.of(report);
        List<Sheet> pages = layout.pages().isEmpty() ? List.of(new Sheet("", List.of())) : layout.pages();
        List<Sheet> sheets =
                Stream.concat(pages.stream(), layout.annex().stream()).toList();
        DocxBlocks blocks = new DocxBlocks(Layout.sources(report));
        String text = new DocxBody(report, blocks).of(pages, layout.annex());
        List<Part> around = new ArrayList<>();
        List.of("styles", "settings", "fontTable").forEach(kind -> around.add(Part.builtIn(kind)));
        around.add(blocks.lists(Part.builtIn("numbering")));
        around.addAll(DocxSheet.around(report, sheets));
        return new DocxPackage(report.title(), text, around);
    }
}
