package org.parley.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many columns of a terminal a text takes: none for a combining mark, two for wide letters and emoji.
///
/// Counted by what a reader takes for one character, so that a flag, a family of joined emoji or a letter with its
/// marks
/// counts once and is never cut in two. Source: UAX11 (the wide ranges), UAX29 (clusters, by the JDK).
final class Width {

    private static final int FIRST_MARK = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_DASH = 0x2010;
    private static final int ELLIPSIS = 0x2026;
    private static final int EMOJI_STYLE = 0xFE0F;

    /// First and last of each range of wide characters.
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FF},
        {0x20000, 0x3FFFD},
    };

    private Width() {}

    static int of(String text) {
        if (isSimple(text)) {
            return text.length();
        }
        return clusters(text).stream().mapToInt(Width::ofCluster).sum();
    }

    /// Whether each letter is a character by itself and takes one column: nearly all words, and far quicker to see.
    private static boolean isSimple(String text) {
        return text.chars()
                .allMatch(letter ->
                        (letter < FIRST_MARK && letter != SOFT_HYPHEN) || (letter >= FIRST_DASH && letter <= ELLIPSIS));
    }

    /// The text cut into what a reader takes for single characters.
    static List<String> clusters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> clusters = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            clusters.add(text.substring(from, to));
            from = to;
        }
        return clusters;
    }

    static int ofCluster(String cluster) {
        if (cluster.indexOf(EMOJI_STYLE) > 0
                || cluster.codePoints().filter(Width::isFlagLetter).count() == 2) {
            return 2;
        }
        return cluster.codePoints().map(Width::ofPoint).max().orElse(0);
    }

    private static int ofPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> (Character.isEmojiPresentation(point) && !isFlagLetter(point)) || isWide(point) ? 2 : 1;
        };
    }

    private static boolean isFlagLetter(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    private static boolean isWide(int point) {
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
