package org.parley.file.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number at the beginning of a text, in one of the ways it can be read: `(i)` is a letter or a Roman number.
///
/// `length` is how much of the text it takes, with the space behind it. `path` has the numbers of `3.2.1`, one
/// otherwise.
record Label(Style style, List<Integer> path, String shown, int length) {

    /// In what letters it is written, and what stands around it: numbers of one list agree in both.
    record Style(Script script, String around) {}

    enum Script {
        DECIMAL,
        LOWER,
        UPPER,
        LOWER_ROMAN,
        UPPER_ROMAN,
        HEBREW,
        ARABIC
    }

    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private static final String NAMES = "Article|Art\\.|Point|Section|Paragraph|Para\\.|Clause|Principle|Step|Annex"
            + "|Chapter|Part|Phase|المادة|البند|סעיף";

    /// A word such as Article, a number, and what may stand behind it.
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(" + NAMES + ")\\s+(\\p{Nd}{1,3}|[IVXLC]{1,6}|[A-Z])(?:\\s*[.:)–—-]+(?=\\s|$)|(?=\\s|$))\\s*");

    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*([(\\[]?)(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-z]|[A-Z]|[א-ת]|[أابجدهوزحطيكلمنسعفصقرشت])"
                    + "(\\.?[)\\]]|[.:]|(?<=\\p{Nd}\\.\\p{Nd}{1,3}))(?=\\s|$|(?<=[(\\[].{1,8}[)\\]]))\\s*");

    /// All ways to read the beginning of a text as a number; none where it is none.
    static List<Label> of(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return read(
                    named.group(2),
                    named.group(1).toLowerCase(Locale.ROOT),
                    named.group().strip(),
                    named.end());
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.find()
                ? read(
                        numbered.group(2),
                        numbered.group(1) + numbered.group(3),
                        numbered.group().strip(),
                        numbered.end())
                : List.of();
    }

    private static List<Label> read(String number, String around, String shown, int length) {
        List<Label> labels = new ArrayList<>();
        if (Character.isDigit(number.charAt(0))) {
            List<Integer> path = Pattern.compile("\\.")
                    .splitAsStream(number)
                    .map(Label::decimal)
                    .toList();
            labels.add(new Label(new Style(Script.DECIMAL, path.size() > 1 ? "" : around), path, shown, length));
            return labels;
        }
        boolean isUpper = Character.isUpperCase(number.charAt(0));
        if (number.length() == 1) {
            letter(number.charAt(0))
                    .ifPresent(found -> labels.add(
                            new Label(new Style(found.script(), around), List.of(found.value()), shown, length)));
        }
        int roman = roman(number.toLowerCase(Locale.ROOT));
        if (roman > 0) {
            Script script = isUpper ? Script.UPPER_ROMAN : Script.LOWER_ROMAN;
            labels.add(new Label(new Style(script, around), List.of(roman), shown, length));
        }
        return labels;
    }

    private record Letter(Script script, int value) {}

    private static java.util.Optional<Letter> letter(char letter) {
        char plain = letter == 'ا' ? 'أ' : letter;
        if (HEBREW.indexOf(plain) >= 0) {
            return java.util.Optional.of(new Letter(Script.HEBREW, HEBREW.indexOf(plain) + 1));
        }
        if (ARABIC.indexOf(plain) >= 0) {
            return java.util.Optional.of(new Letter(Script.ARABIC, ARABIC.indexOf(plain) + 1));
        }
        if (plain >= 'a' && plain <= 'z') {
            return java.util.Optional.of(new Letter(Script.LOWER, plain - 'a' + 1));
        }
        return plain >= 'A' && plain <= 'Z'
                ? java.util.Optional.of(new Letter(Script.UPPER, plain - 'A' + 1))
                : java.util.Optional.empty();
    }

    /// Digits of any script.
    private static int decimal(String digits) {
        return digits.chars().map(c -> Character.digit(c, 10)).reduce(0, (sum, digit) -> 10 * sum + digit);
    }

    /// The value of a Roman number in its usual form; 0 where it is none.
    private static int roman(String text) {
        for (int value = 1; value < 200; value++) {
            if (roman(value).equals(text)) {
                return value;
            }
        }
        return 0;
    }

    private static String roman(int value) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] words = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
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

    /// Its number as part of an id: digits, or small letters.
    String part() {
        int value = path.getLast();
        return switch (style.script()) {
            case DECIMAL, HEBREW, ARABIC -> Integer.toString(value);
            case LOWER, UPPER -> Character.toString('a' + value - 1);
            case LOWER_ROMAN, UPPER_ROMAN -> roman(value);
        };
    }
}
