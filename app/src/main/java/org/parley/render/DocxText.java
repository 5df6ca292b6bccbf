package org.parley.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Text;

/// Running text as the content of a Word paragraph that runs `direction`.
///
/// A reference is a link only if the list it points to has that many entries.
record DocxText(Direction direction, int sources) {

    /// Only letters an address may hold, so that no field is ever broken by one.
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[A-Za-z0-9.-]+(?::\\d+)?"
            + "(?:[/?#](?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(?<![.,;:!?)'])");

    /// A paragraph, which runs as its own words do.
    ///
    /// @param style the id of the style, as `styles.xml` names it
    /// @param numbering the list the paragraph belongs to if its style does not say so, as XML
    static String paragraph(String style, String numbering, Text text, int sources) {
        Direction direction = Direction.of(text);
        String bidi = direction == Direction.FROM_RIGHT ? "<w:bidi/>" : "";
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + numbering + bidi + "</w:pPr>"
                + new DocxText(direction, sources).of(text) + "</w:p>\n";
    }

    String of(Text text) {
        StringBuilder out = new StringBuilder();
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i < pieces.size(); i++) {
            out.append(of(pieces, i));
        }
        return out.toString();
    }

    private String of(List<Piece> pieces, int index) {
        return switch (pieces.get(index)) {
            case Piece.Words(String text) -> linked(Clean.text(text));
            case Piece.Strong(String text) -> DocxRuns.of("Strong", text, direction);
            case Piece.Name(String text) -> DocxRuns.isolated("Name", text, direction);
            case Piece.Code(String text) -> DocxRuns.of("Code", text, Direction.FROM_LEFT);
            case Piece.Mark(Tone tone, String text) ->
                DocxRuns.of(DocxMark.style(tone), DocxMark.words(tone, text), direction);
            case Piece.Cite(int number) ->
                plain(Pieces.beforeCite(pieces, index)) + cite(number) + plain(Pieces.afterCite(pieces, index));
            case Piece.Break() -> "<w:r><w:br/></w:r>";
        };
    }

    private String plain(String words) {
        return DocxRuns.of(words, direction);
    }

    private String cite(int number) {
        String shown = Integer.toString(number);
        return number >= 1 && number <= sources
                ? "<w:hyperlink w:anchor=\"source_" + number + "\" w:history=\"1\">"
                        + DocxRuns.of("Hyperlink", shown, direction) + "</w:hyperlink>"
                : plain(shown);
    }

    /// Addresses of the web become links.
    private String linked(String words) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        Matcher address = ADDRESS.matcher(words);
        while (address.find()) {
            out.append(plain(words.substring(from, address.start()))).append(link(address.group()));
            from = address.end();
        }
        return out.append(plain(words.substring(from))).toString();
    }

    private static String link(String address) {
        return "<w:fldSimple w:instr=\" HYPERLINK &quot;" + HtmlText.escape(address) + "&quot; \">"
                + DocxRuns.of("Hyperlink", address, Direction.FROM_LEFT) + "</w:fldSimple>";
    }
}
