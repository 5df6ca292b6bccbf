package org.parley.plan.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of a text: words that begin large where no sentence does, alone or in a row, and short forms in capitals.
final class Names {

    private static final Pattern ROW = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}\\p{Nd}’'-]*(?:\\s+(?:of\\s+(?:the\\s+)?"
            + "|(?<=(?:Committee|Council|Board|Office|Agency|Centre|Center|Authority|Mission|Fund)\\s)for\\s+(?:the\\s+)?)?"
            + "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}’'-]*)*");

    private static final Set<String> NO_NAMES = Set.of(
            "I",
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "It",
            "All",
            "Both",
            "Each",
            "No",
            "If",
            "When",
            "Once",
            "As",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "To",
            "With",
            "Within",
            "Upon",
            "After",
            "Before",
            "During",
            "While",
            "Until",
            "Unless",
            "Any",
            "Every",
            "Such",
            "There",
            "They",
            "He",
            "She",
            "We",
            "Its",
            "Their",
            "Not",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Phase",
            "Article",
            "Annex",
            "Point",
            "Section",
            "Paragraph",
            "Clause",
            "Day",
            "D",
            "Stage",
            "Step",
            "Part",
            "Chapter");

    private final Set<String> known = new LinkedHashSet<>();

    private Names() {}

    static Names of(List<Sentence> sentences) {
        Names names = new Names();
        sentences.forEach(sentence -> names.learn(sentence.text()));
        return names;
    }

    private void learn(String text) {
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            String name = trimmed(row.group());
            boolean begins = text.substring(0, row.start()).isBlank() && name.equals(row.group());
            if (begins && name.contains(" of ") && !name.startsWith("State ")) {
                name = name.substring(name.indexOf(" of ") + 4).replaceFirst("^the ", "");
            }
            boolean isCertain = !begins || name.contains(" ") || name.matches("\\p{Lu}{2,}");
            if (!name.isEmpty() && isCertain && !isOfSomebody(name)) {
                known.add(name);
            }
        }
    }

    /// Of which people somebody or something is: no name by itself.
    private static boolean isOfSomebody(String name) {
        return name.matches("Arab|Islamic|Western|European|\\p{Lu}\\p{Ll}+(?:[aeo]li|qi|ni|di|ti|ri|sh|ese|[aei]an)");
    }

    /// Without words at its edges that are large for another reason.
    private static String trimmed(String row) {
        List<String> words = new ArrayList<>(List.of(row.split("\\s+")));
        while (!words.isEmpty() && (NO_NAMES.contains(words.getFirst()) || isSmall(words.getFirst()))) {
            words.removeFirst();
        }
        while (!words.isEmpty() && (NO_NAMES.contains(words.getLast()) || isSmall(words.getLast()))) {
            words.removeLast();
        }
        return String.join(" ", words).replaceAll("[’']s?$", "");
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    /// The names a stretch of text has, each once, in its order.
    List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            String name = trimmed(row.group());
            String after = name.replaceFirst("^.* of (?:the )?", "");
            if (known.contains(name)) {
                found.add(name);
            } else if (known.contains(after)) {
                found.add(after);
            }
        }
        return List.copyOf(found);
    }
}
