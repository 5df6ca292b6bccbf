package org.parley.render;

import java.util.List;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Piece.Tone;
import org.parley.answer.report.Text;
import org.parley.render.Line.Stretch;
import org.parley.render.Screen.Ability;

/// Turns lines into the characters a terminal gets.
record Ink(Screen screen) {

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    /// The words a terminal shows for the piece at `index`.
    static String words(List<Piece> pieces, int index) {
        return switch (pieces.get(index)) {
            case Piece.Words(String text) -> Clean.text(text);
            case Piece.Strong(String text) -> Clean.text(text);
            case Piece.Name(String text) -> Clean.text(text);
            case Piece.Code(String text) -> Clean.text(text);
            case Piece.Mark(Tone tone, String text) -> Pieces.words(tone, Clean.text(text));
            case Piece.Cite(int number) ->
                Pieces.beforeCite(pieces, index).strip() + number + Pieces.afterCite(pieces, index);
            case Piece.Break() -> "";
        };
    }

    /// All that a terminal shows of a text, its breaks as line ends.
    static String plain(Text text) {
        StringBuilder plain = new StringBuilder();
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i < pieces.size(); i++) {
            plain.append(pieces.get(i) instanceof Piece.Break ? "\n" : words(pieces, i));
        }
        return plain.toString();
    }

    /// The line, ready to print; what was cut from one piece is set as one.
    String of(Line line) {
        StringBuilder out = new StringBuilder();
        List<Stretch> stretches = line.stretches();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch here = stretches.get(i);
            run.append(here.text());
            if (i + 1 == stretches.size() || stretches.get(i + 1).index() != here.index()) {
                out.append(set(here.piece(), run.toString()));
                run.setLength(0);
            }
        }
        return out.toString();
    }

    private String set(Piece piece, String text) {
        boolean mayTurn = piece instanceof Piece.Name || piece instanceof Piece.Strong;
        boolean isolate = mayTurn && screen.can(Ability.ISOLATES);
        String shown = isolate ? Direction.isolated(text) : text;
        String codes = screen.can(Ability.COLOURS) ? codes(piece) : "";
        return codes.isEmpty() ? shown : ESCAPE + codes + "m" + shown + RESET;
    }

    private static String codes(Piece piece) {
        return switch (piece) {
            case Piece.Strong(String _) -> "1";
            case Piece.Mark(Tone tone, String _) -> codes(tone);
            case Piece.Words _, Piece.Name _, Piece.Code _, Piece.Cite _, Piece.Break _ -> "";
        };
    }

    private static String codes(Tone tone) {
        return switch (tone) {
            case HOLDS -> "1;34";
            case CAN_HOLD -> "1;33";
            case LEFT -> "1;31";
            case CANNOT -> "1;4";
            case NEUTRAL -> "1";
        };
    }
}
