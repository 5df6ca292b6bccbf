package org.parley.render;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;

/// Running text as HTML; a reference is a link only if the list it points to has that many entries.
record HtmlText(int sources) {

    private static final int SHORT = 24;

    /// In text that is escaped already, so no quote, bracket or blank is part of it.
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://(?:&amp;|[^\\s&<>\"'`])*(?:&amp;|[^\\s&<>\"'`.,;:!?)\\]])");

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
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i < pieces.size(); i++) {
            out.append(of(pieces, i));
        }
        return out.toString();
    }

    private String of(List<Piece> pieces, int index) {
        return switch (pieces.get(index)) {
            case Piece.Words(String text) -> linked(escape(text));
            case Piece.Strong(String text) -> "<strong>" + escape(text) + "</strong>";
            case Piece.Name(String text) -> "<bdi>" + escape(text) + "</bdi>";
            case Piece.Code(String text) -> "<code dir=\"ltr\">" + escape(text) + "</code>";
            case Piece.Mark(Piece.Tone tone, String text) -> mark(tone, text);
            case Piece.Cite(int number) ->
                Pieces.beforeCite(pieces, index) + cite(number) + Pieces.afterCite(pieces, index);
            case Piece.Break() -> "<br>";
        };
    }

    /// Addresses of the web become links, which tell the place they lead to nothing of this one.
    private static String linked(String html) {
        return ADDRESS.matcher(html).replaceAll("<a rel=\"noreferrer\" href=\"$0\">$0</a>");
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
