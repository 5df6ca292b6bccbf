package org.parley.negotiation.logic;

import java.util.ArrayList;
import java.util.List;

/// A word, number or sign of a condition and where it begins.
record Token(Kind kind, String text, int at) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        OTHER,
        END
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    int length() {
        return Math.max(1, text.length());
    }

    /// The text cut into tokens, with one of kind `END` last. Never fails: what fits nothing is `OTHER`.
    static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = end(text, at);
            tokens.add(new Token(kind(c), text.substring(at, end), at));
            at = end;
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static Kind kind(char c) {
        if (isWordChar(c)) {
            return c >= '0' && c <= '9' ? Kind.NUMBER : Kind.WORD;
        }
        return "();".indexOf(c) >= 0 ? Kind.SIGN : Kind.OTHER;
    }

    private static int end(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        if (!isWordChar(text.charAt(from))) {
            return end;
        }
        while (end < text.length() && (isWordChar(text.charAt(end)) || isInnerDot(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInnerDot(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && isWordChar(text.charAt(at + 1));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
