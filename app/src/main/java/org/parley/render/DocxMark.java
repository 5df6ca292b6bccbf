package org.parley.render;

import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Text;

/// How a verdict or another word people look for is set in Word: in a style of its tone, with a shape beside the
/// colour.
final class DocxMark {

    /// Up to so many letters, a mark keeps to one line.
    private static final int SHORT = 24;

    /// A blank at which no line ends.
    private static final char KEEPS = '\u00A0';

    private DocxMark() {}

    /// The style, by its id in `styles.xml`.
    static String style(Tone tone) {
        return switch (tone) {
            case HOLDS -> "Holds";
            case CAN_HOLD -> "CanHold";
            case LEFT -> "Left";
            case CANNOT -> "Cannot";
            case NEUTRAL -> "Neutral";
        };
    }

    /// The words as they are shown.
    static String words(Tone tone, String text) {
        String shape = Pieces.shape(tone);
        String words = Pieces.words(tone, text);
        String whole = words.length() <= SHORT ? words.replace(' ', KEEPS) : words;
        return (shape.isEmpty() ? "" : shape + KEEPS) + whole;
    }

    /// The text with each mark as letters of the usual kind that take as much room.
    static Text measured(Text text) {
        return new Text(text.pieces().stream().map(DocxMark::measured).toList());
    }

    private static Piece measured(Piece piece) {
        return piece instanceof Piece.Mark(Tone tone, String text)
                ? new Piece.Words(words(tone, text) + "m".repeat(extra(tone, text)))
                : piece;
    }

    /// Bold letters take a fifth more, bold capitals half.
    private static int extra(Tone tone, String text) {
        return tone == Tone.CANNOT ? text.length() / 2 : text.length() / 5;
    }
}
