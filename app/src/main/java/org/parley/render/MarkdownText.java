package org.parley.render;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;

/// Running text as Markdown, every character of the report escaped that Markdown could take for its own.
///
/// `lineBreak` is how a break is written, `bar` how a bar within code is: in a table even that needs its backslash.
record MarkdownText(String lineBreak, String bar) {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~#$]");

    /// What opens a list, a heading's underline or a quotation if a line begins with it.
    private static final Pattern OPENING = Pattern.compile("^(\\s*)([-+=:])|^(\\s*\\d{1,9})([.)])");

    private static final String STRONG = "**";

    private static final Pattern TICKS = Pattern.compile("`+");

    /// A paragraph; its breaks stay breaks.
    static String paragraph(Text text) {
        return lineStart(new MarkdownText("\\\n", "|").of(text));
    }

    /// A table's cell, which must stay on one line.
    static String cell(Text text) {
        return new MarkdownText("<br>", "\\|").of(text).strip();
    }

    /// A plain string, as one line.
    static String line(String text) {
        return lineStart(Direction.isolated(escape(text)));
    }

    private static String lineStart(String markdown) {
        return OPENING.matcher(markdown.strip()).replaceFirst("$1$3\\\\$2$4");
    }

    private String of(Text text) {
        StringBuilder out = new StringBuilder();
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i < pieces.size(); i++) {
            String next = of(pieces, i);
            boolean wouldMelt = out.toString().endsWith(STRONG) && next.startsWith(STRONG);
            out.append(wouldMelt ? " " : "").append(next);
        }
        return out.toString();
    }

    private String of(List<Piece> pieces, int index) {
        return switch (pieces.get(index)) {
            case Piece.Words(String text) -> escape(text);
            case Piece.Strong(String text) -> strong(escape(text));
            case Piece.Name(String text) -> Direction.isolated(escape(text));
            case Piece.Code(String text) -> code(Clean.text(text));
            case Piece.Mark(Piece.Tone tone, String text) -> mark(tone, text);
            case Piece.Cite(int number) ->
                escape(Pieces.beforeCite(pieces, index)) + number + escape(Pieces.afterCite(pieces, index));
            case Piece.Break() -> lineBreak;
        };
    }

    private static String mark(Piece.Tone tone, String text) {
        String shape = Pieces.shape(tone);
        return strong((shape.isEmpty() ? "" : shape + " ") + escape(Pieces.words(tone, text)));
    }

    /// Emphasis does not open before a blank nor close after one, so blanks at the ends go outside.
    private static String strong(String markdown) {
        if (markdown.isBlank()) {
            return markdown;
        }
        String before = markdown.startsWith(" ") ? " " : "";
        String after = markdown.endsWith(" ") ? " " : "";
        return before + STRONG + markdown.strip() + STRONG + after;
    }

    /// A code span, fenced by more backticks than it holds.
    private String code(String text) {
        if (text.isBlank()) {
            return "";
        }
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text.replace("|", bar) + pad + fence;
    }

    private static String escape(String text) {
        return SPECIAL.matcher(Clean.text(text)).replaceAll("\\\\$0");
    }
}
