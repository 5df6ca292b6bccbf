package org.parley.render;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;

/// Which way text runs: from the left, as Latin letters do, or from the right, as Arabic and Hebrew do.
enum Direction {
    FROM_LEFT('\u200E', '\u202A'),
    FROM_RIGHT('\u200F', '\u202B');

    /// Ends what an opening mark began.
    static final char CLOSING = '\u202C';

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final char mark;
    private final char opening;

    Direction(char mark, char opening) {
        this.mark = mark;
        this.opening = opening;
    }

    /// A letter of this direction that is not seen.
    char mark() {
        return mark;
    }

    /// Begins a stretch of this direction that is not seen to begin, up to [#CLOSING].
    char opening() {
        return opening;
    }

    /// The direction of a text's first letter; from the left where there is none.
    static Direction of(String text) {
        OptionalInt first = text.codePoints()
                .filter(point -> fromTheLeft(point) || fromTheRight(point))
                .findFirst();
        return first.isPresent() && fromTheRight(first.getAsInt()) ? FROM_RIGHT : FROM_LEFT;
    }

    /// The direction of a paragraph: that of its own words, for which names and code never count.
    static Direction of(Text text) {
        List<Piece> own = text.pieces().stream()
                .filter(piece -> !(piece instanceof Piece.Name) && !(piece instanceof Piece.Code))
                .toList();
        return of(own.stream().map(Piece::plain).collect(Collectors.joining()));
    }

    /// The text between invisible marks that keep it together, where it needs them; else the text itself.
    static String isolated(String text) {
        return text.codePoints().anyMatch(Direction::fromTheRight) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private static boolean fromTheLeft(int point) {
        return Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean fromTheRight(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
