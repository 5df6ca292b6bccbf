package org.parley.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report;
import org.parley.answer.report.Text;
import org.parley.render.DocxPackage.Part;

/// The parts of a report as paragraphs and tables of Word. Counts the numbered lists, so that each begins with 1.
final class DocxBlocks {

    /// Keeps what follows a table off it: Word knows no room below a table, and takes two neighbours for one.
    private static final String AFTER_TABLE = "<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>\n";

    /// The last list that `numbering.xml` knows.
    private static final int LISTS = 3;

    private final int sources;
    private int numbered;

    DocxBlocks(int sources) {
        this.sources = sources;
    }

    String of(Report.Part part, String headingStyle) {
        StringBuilder out =
                new StringBuilder(part.heading().isBlank() ? "" : paragraph(headingStyle, Text.of(part.heading())));
        boolean afterTable = false;
        for (Block block : part.blocks()) {
            out.append(afterTable ? AFTER_TABLE : "").append(of(block, part.heading()));
            afterTable = block instanceof Block.Table;
        }
        return out.toString();
    }

    /// The built-in lists, and one more for each numbered list that was written.
    Part lists(Part builtIn) {
        String more = IntStream.rangeClosed(LISTS + 1, LISTS + numbered)
                .mapToObj(DocxBlocks::fromOne)
                .collect(Collectors.joining());
        return new Part(
                builtIn.kind(), builtIn.name(), builtIn.xml().replace("</w:numbering>", more + "</w:numbering>"));
    }

    private static String fromOne(int list) {
        return "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n";
    }

    private String of(Block block, String heading) {
        return switch (block) {
            case Block.Prose(Text words) -> paragraph("Normal", words);
            case Block.Lead(Text words) -> paragraph("Lead", words);
            case Block.Gap(String word, Text missing) -> paragraph("Gap", Pieces.gap(word, missing));
            case Block.Items(List<Text> items) -> list("ListBullet", "", items);
            case Block.Numbered(List<Text> items) -> list("ListNumber", next(), items);
            case Block.Sources(List<Text> entries) -> sources(entries);
            case Block.Table table -> DocxTable.of(table, heading, sources);
        };
    }

    private String next() {
        numbered++;
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + (LISTS + numbered) + "\"/></w:numPr>";
    }

    private String list(String style, String numbering, List<Text> items) {
        return items.stream()
                .map(item -> DocxText.paragraph(style, numbering, item, sources))
                .collect(Collectors.joining());
    }

    /// Each entry is a place that references lead to.
    private String sources(List<Text> entries) {
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(i -> "<w:bookmarkStart w:id=\"" + i + "\" w:name=\"source_" + i + "\"/>\n"
                        + paragraph("Source", entries.get(i - 1)) + "<w:bookmarkEnd w:id=\"" + i + "\"/>\n")
                .collect(Collectors.joining());
    }

    private String paragraph(String style, Text text) {
        return DocxText.paragraph(style, "", text, sources);
    }
}
