package org.parley.file.source;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Slips of other programs that nobody sees in a text: no-break spaces, characters without width, curly quotes. Where
/// an
/// error is about one, the remedy names it, because any other would be beside the point.
public final class Slips {

    private static final Set<Integer> CURLY = Set.of(0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E);

    private Slips() {}

    /// The remark, with the remedy against the slip it is about, if it is about one.
    public static Diagnostic named(SourceText source, Diagnostic remark) {
        if (!remark.isError()) {
            return remark;
        }
        return remedy(source.slice(around(source, remark)), remark.code())
                .map(remedy -> new Diagnostic(
                        remark.code(), remark.severity(), remark.span(), remark.related(), remark.message(), remedy))
                .orElse(remark);
    }

    /// What is wrong with the indentation may lie at the end of the line before.
    private static Span around(SourceText source, Diagnostic remark) {
        int line = source.line(remark.span().from());
        int from = remark.code().equals("indentation") && line > 1
                ? source.lineSpan(line - 1).from()
                : remark.span().from();
        return new Span(from, Math.max(from, remark.span().to()));
    }

    private static Optional<String> remedy(String text, String code) {
        OptionalInt unseen = text.codePoints().filter(Slips::isUnseen).findFirst();
        if (unseen.isPresent()) {
            boolean space = Character.isSpaceChar(unseen.getAsInt());
            return Optional.of("Maybe " + (space ? "a plain space in place of " : "without ")
                    + "an invisible character, " + called(unseen.getAsInt()) + ".");
        }
        boolean quotes = !code.equals("missing-colon") && text.codePoints().anyMatch(CURLY::contains);
        return quotes ? Optional.of("Maybe straight quotes, or none.") : Optional.empty();
    }

    private static String called(int character) {
        return String.format(
                Locale.ROOT,
                "U+%04X (%s)",
                character,
                Character.getName(character).toLowerCase(Locale.ROOT));
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
