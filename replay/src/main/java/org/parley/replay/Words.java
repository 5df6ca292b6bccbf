package org.parley.replay;

import java.util.ArrayList;
import java.util.List;

/// States and moves in words.
final class Words {

    private Words() {}

    /// `YNY (a, c taken)`.
    static String state(Game game, long state) {
        List<String> taken = new ArrayList<>();
        for (int k = 0; k < game.options().size(); k++) {
            if ((state & game.bit(k)) != 0) {
                taken.add(game.options().get(k).name());
            }
        }
        return pattern(game, state) + " (" + (taken.isEmpty() ? "nothing" : String.join(", ", taken)) + " taken)";
    }

    static String pattern(Game game, long state) {
        StringBuilder pattern = new StringBuilder();
        for (int k = 0; k < game.options().size(); k++) {
            pattern.append((state & game.bit(k)) == 0 ? 'N' : 'Y');
        }
        return pattern.toString();
    }

    /// `takes a, drops c`.
    static String move(Game game, long from, long to) {
        List<String> changes = new ArrayList<>();
        for (int k = 0; k < game.options().size(); k++) {
            if (((from ^ to) & game.bit(k)) != 0) {
                changes.add(((to & game.bit(k)) == 0 ? "drops " : "takes ")
                        + game.options().get(k).name());
            }
        }
        return changes.isEmpty() ? "changes nothing" : String.join(", ", changes);
    }

    /// What a message may repeat of the file's text: no control characters, no endless line.
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().limit(80).forEach(c -> printable.appendCodePoint(isPlain(c) ? c : '?'));
        return printable + (text.codePointCount(0, text.length()) > 80 ? "…" : "");
    }

    /// No control, no override of the writing direction, no half of a pair; joiners and direction marks are.
    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> codePoint >= 0x200C && codePoint <= 0x200F;
            default -> true;
        };
    }
}
