package org.parley.documents;

import java.util.Locale;

/// Numbers in the ways Word writes them.
final class Numerals {

    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private Numerals() {}

    /// A number from 0 in a format by the name Word has for it; in digits where it is another.
    static String of(int value, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(value, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letter(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "hebrew1", "hebrew2" -> letter(value, HEBREW);
            case "arabicAbjad" -> letter(value, ABJAD);
            case "arabicAlpha" -> letter(value, ALPHA);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            default -> Integer.toString(value);
        };
    }

    /// After the last letter they are doubled, as in aa.
    private static String letter(int value, String letters) {
        if (value < 1) {
            return Integer.toString(value);
        }
        int times = (value - 1) / letters.length() + 1;
        return String.valueOf(letters.charAt((value - 1) % letters.length())).repeat(times);
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] words = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder text = new StringBuilder();
        int rest = value;
        for (int k = 0; k < values.length; k++) {
            while (rest >= values[k]) {
                text.append(words[k]);
                rest -= values[k];
            }
        }
        return text.toString();
    }
}
