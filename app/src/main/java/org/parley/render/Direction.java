package org.parley.render;

/// Names written from right to left, inside text written from left to right.
final class Direction {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {}

    /// The text between invisible marks that keep it together, where it needs them; else the text itself.
    static String isolated(String text) {
        return text.codePoints().anyMatch(Direction::fromTheRight) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
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
