package org.parley.negotiation.logic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of the file format: what an id looks like and which words it may not be.
public final class Words {

    /// Words with a meaning of their own in conditions, or kept for later; never ids.
    public static final Set<String> RESERVED = Set.of(
            "not", "and", "or", "if", "only", "iff", "unless", "at", "least", "most", "exactly", "all", "any", "none",
            "of", "is", "then", "else", "xor", "implies", "true", "false", "yes", "no", "on", "off", "null");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Words() {}

    /// Whether `text` has the form of an id: lower-case letters and digits, parts joined by single hyphens.
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !RESERVED.contains(text);
    }

    /// The nearest id to what was written: `Hold Fire!` gives `hold-fire`; empty when nothing is left.
    public static String toId(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return RESERVED.contains(id) ? id + "-1" : id;
    }
}
