package org.parley.file.source;

import java.lang.Character.UnicodeScript;

/// How text fills the cells of a terminal: Chinese and emoji two, combining and invisible marks none.
final class Cells {

    private Cells() {}

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> Character.isEmojiPresentation(c) || (c >= 0xFF01 && c <= 0xFF60);
        };
    }

    /// The same text with a space for each tab and a mark for each character that is invisible or directs others.
    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(Cells::plain).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int plain(int c) {
        if (c == '\t') {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
            default -> c;
        };
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
