package org.parley.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a clause, or a part of it between semicolons, word for word.
record Sentence(String point, String text) {

    private static final Pattern END = Pattern.compile("(?:(?<=[.!?])(?:[\"”')]*)\\s+(?=[\"“(]?\\p{Lu})|;\\s+|\\n+)");

    /// Abbreviations after which a sentence goes on.
    private static final Pattern SHORT =
            Pattern.compile("(?:\\b(?:Mr|Mrs|Dr|No|Art|para|St|cf|e\\.g|i\\.e|U\\.S|U\\.N)\\.)$");

    static List<Sentence> of(String point, String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (!SHORT.matcher(text.substring(from, end.start())).find()) {
                add(sentences, point, text.substring(from, end.start()));
                from = end.end();
            }
        }
        add(sentences, point, text.substring(from));
        return sentences;
    }

    private static void add(List<Sentence> sentences, String point, String text) {
        if (!text.isBlank()) {
            sentences.add(new Sentence(point, text.strip()));
        }
    }

    /// What it says from one place to another, cut to whole words after about so many characters.
    String quote(int from, int to, int most) {
        String part = text.substring(from, to).strip();
        if (part.length() <= most) {
            return part;
        }
        int end = part.lastIndexOf(' ', most);
        return part.substring(0, end > 0 ? end : most).strip();
    }
}
