package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Cite;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Text;

/// What the faces agree on about pieces of text.
final class Pieces {

    private Pieces() {}

    /// A shape that tells tones apart without colour; empty where no shape helps.
    static String shape(Tone tone) {
        return switch (tone) {
            case HOLDS -> "●";
            case CAN_HOLD -> "◐";
            case LEFT -> "○";
            case CANNOT -> "×";
            case NEUTRAL -> "";
        };
    }

    /// The words of a mark: what cannot be said is said in capitals.
    static String words(Tone tone, String text) {
        return tone == Tone.CANNOT ? capitals(text) : text;
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /// A gap as running text: its word, then what is missing.
    static Text gap(String word, Text missing) {
        return Text.of(new Piece.Mark(Tone.CANNOT, word), new Piece.Words(": "))
                .then(missing.pieces().toArray(Piece[]::new));
    }

    /// The pieces to set: references with only a blank between them are neighbours.
    static List<Piece> of(Text text) {
        List<Piece> all = text.pieces();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean between =
                    i > 0 && all.get(i - 1) instanceof Cite && i + 1 < all.size() && all.get(i + 1) instanceof Cite;
            if (!between || !all.get(i).plain().isBlank()) {
                pieces.add(all.get(i));
            }
        }
        return pieces;
    }

    /// What opens the reference at `index`; neighbours share one pair of brackets.
    static String beforeCite(List<Piece> pieces, int index) {
        return index > 0 && pieces.get(index - 1) instanceof Cite ? ", " : "[";
    }

    /// What closes the reference at `index`.
    static String afterCite(List<Piece> pieces, int index) {
        return index + 1 < pieces.size() && pieces.get(index + 1) instanceof Cite ? "" : "]";
    }
}
