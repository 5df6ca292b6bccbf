package org.parley.render;

import java.util.List;
import java.util.Locale;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;

/// Running text as HTML; a reference is a link only if the list it points to has that many entries.
record HtmlText(int sources) {

    private static final int SHORT = 24;

    /// The text as the content of an element or the value of a quoted attribute.
    static String escape(String text) {
        return Clean.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    String of(Text text) {
        StringBuilder out = new StringBuilder();
        List<Piece> pieces = text.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            out.append(of(pieces, i));
        }
        return out.toString();
    }

    private String of(List<Piece> pieces, int index) {
        return switch (pieces.get(index)) {
            case Piece.Words(String text) -> escape(text);
            case Piece.Strong(String text) -> "<strong>" + escape(text) + "</strong>";
            case Piece.Name(String text) -> "<bdi>" + escape(text) + "</bdi>";
            case Piece.Code(String text) -> "<code dir=\"ltr\">" + escape(text) + "</code>";
            case Piece.Mark(Piece.Tone tone, String text) -> mark(tone, text);
            case Piece.Cite(int number) ->
                Pieces.beforeCite(pieces, index) + cite(number) + Pieces.afterCite(pieces, index);
            case Piece.Break() -> "<br>";
        };
    }

    /// The style sheet draws the shape, and keeps a short mark on one line with it.
    private static String mark(Piece.Tone tone, String text) {
        String kind = tone.name().toLowerCase(Locale.ROOT).replace('_', '-') + (text.length() <= SHORT ? " whole" : "");
        return "<span class=\"mark " + kind + "\">" + escape(text) + "</span>";
    }

    private String cite(int number) {
        return number >= 1 && number <= sources
                ? "<a class=\"cite\" href=\"#source-" + number + "\">" + number + "</a>"
                : Integer.toString(number);
    }
}
