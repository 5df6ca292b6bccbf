package org.parley.file.yaml;

import java.util.Locale;

/// Texts in quotes, as YAML reads them.
final class Quotes {

    private Quotes() {}

    /// The text in double quotes, every char that needs it escaped.
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> out.append(escaped(c)));
        return out.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isShown(c) ? Character.toString(c) : hex(c);
        };
    }

    private static String hex(int c) {
        return c <= 0xFFFF ? String.format(Locale.ROOT, "\\u%04x", c) : String.format(Locale.ROOT, "\\U%08x", c);
    }

    /// Whether a code point may stand in a file as it is: printable in YAML, and no invisible mark.
    static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> c != 0xFEFF && (c & 0xFFFE) != 0xFFFE;
        };
    }
}
