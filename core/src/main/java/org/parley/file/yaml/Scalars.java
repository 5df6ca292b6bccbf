package org.parley.file.yaml;

import java.util.regex.Pattern;
import org.parley.file.yaml.Node.Scalar;
import org.parley.file.yaml.Node.Style;

/// How a text is written: plain where YAML allows, in double quotes where it does not, over several lines as a block.
///
/// A text that other programs would take for a number, a date or a truth value stays in quotes if it was in quotes.
final class Scalars {

    private static final Pattern UNSAFE =
            Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`]|^\\.\\.\\.|: |[ \\t]#|:$|^\\s|\\s$");
    private static final Pattern UNSAFE_IN_BRACKETS = Pattern.compile("[,\\[\\]{}]");
    private static final Pattern TYPED = Pattern.compile(
            "(?i)~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\\.?[0-9][0-9_,:.xobe+-]*[a-f0-9]*|[-+]?\\.(inf|nan)|[0-9]{4}-[0-9T:. Z+-]+");

    private Scalars() {}

    /// The text on one line.
    static String inline(Scalar scalar, boolean inBrackets) {
        String text = scalar.text();
        if (scalar.isMissing()) {
            return "";
        }
        boolean plain = isPlain(text)
                && !(inBrackets && UNSAFE_IN_BRACKETS.matcher(text).find());
        boolean typed = scalar.style() != Style.PLAIN && TYPED.matcher(text).matches();
        return plain && !typed ? text : Quotes.quoted(text);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && !UNSAFE.matcher(text).find()
                && text.codePoints().allMatch(Quotes::isShown);
    }

    /// Whether the text has several lines that a block text gives back exactly.
    static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !text.endsWith("\n\n")
                && text.lines().noneMatch(line -> !line.equals(line.stripTrailing()))
                && !Character.isWhitespace(text.charAt(0))
                && text.codePoints().allMatch(c -> c == '\n' || Quotes.isShown(c));
    }
}
