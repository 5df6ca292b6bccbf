package org.parley.plan.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.plan.wording.WordingFinding.Kind;

/// How a text names its bodies, forces, lines and zones: one perhaps in two ways, and two perhaps by one word.
///
/// A naming is a noun of a known list with the words before it that tell it from others. Two namings with a word in
/// common may be one thing; the noun alone, in a text that has several namings of it, may be any of them.
final class Namings {

    private static final String NOUNS =
            "committees?|force|forces|authority|council|board|mechanism|mission|commission|line|zone|area|corridor|police"
                    + "|body|fund|monitors|guarantors|mediators|border|crossing";

    private static final Pattern NAMING = Pattern.compile(
            "\\b(?:(the|a|an|this|that|its|their)\\s+)?"
                    + "((?:(?!(?:of|and|or|to|in|by|with|for|from|on|the|a|an|be|will|shall|must|is|are)\\b)[\\p{L}’'-]+\\s+){0,4}?)"
                    + "(" + NOUNS + ")\\b(?!-|\\s+(?:" + NOUNS + ")\\b)",
            Pattern.CASE_INSENSITIVE);

    /// Words that tell nothing apart.
    private static final Set<String> EMPTY = Set.of(
            "new",
            "temporary",
            "same",
            "said",
            "such",
            "any",
            "all",
            "both",
            "each",
            "every",
            "other",
            "first",
            "second",
            "third",
            "next",
            "last",
            "own",
            "whole",
            "entire",
            "independent",
            "joint",
            "agreed",
            "local",
            "final",
            "full",
            "relevant",
            "two",
            "three");

    private record Naming(String words, Set<String> telling, String point, String quote) {}

    private final Map<String, List<Naming>> byNoun = new LinkedHashMap<>();
    private final Map<String, List<Naming>> bare = new LinkedHashMap<>();

    private Namings() {}

    static List<WordingFinding> in(List<Sentence> sentences) {
        Namings namings = new Namings();
        sentences.forEach(namings::learn);
        List<WordingFinding> findings = new ArrayList<>();
        namings.byNoun.forEach((noun, all) -> findings.addAll(namings.about(noun, all)));
        return findings;
    }

    private void learn(Sentence sentence) {
        Matcher naming = NAMING.matcher(sentence.text());
        while (naming.find()) {
            String noun = naming.group(3).toLowerCase(Locale.ROOT).replaceAll("^committees$", "committee");
            Set<String> telling = new LinkedHashSet<>(
                    List.of(naming.group(2).strip().toLowerCase(Locale.ROOT).split("\\s+")));
            telling.removeAll(EMPTY);
            telling.remove("");
            String words = (naming.group(2) + naming.group(3)).strip();
            Naming found =
                    new Naming(words, telling, sentence.point(), naming.group().strip());
            if (!telling.isEmpty()) {
                byNoun.computeIfAbsent(noun, _ -> new ArrayList<>()).add(found);
            } else if ("the".equalsIgnoreCase(naming.group(1))) {
                bare.computeIfAbsent(noun, _ -> new ArrayList<>()).add(found);
            }
        }
    }

    private List<WordingFinding> about(String noun, List<Naming> namings) {
        Map<Set<String>, Naming> ways = new LinkedHashMap<>();
        namings.forEach(naming -> ways.putIfAbsent(naming.telling(), naming));
        List<Naming> distinct = List.copyOf(ways.values());
        List<WordingFinding> findings = new ArrayList<>();
        for (int k = 1; k < distinct.size(); k++) {
            Naming later = distinct.get(k);
            List<String> others = distinct.subList(0, k).stream()
                    .filter(earlier -> meet(earlier, later))
                    .map(earlier -> earlier.words() + " (" + earlier.point() + ")")
                    .toList();
            if (!others.isEmpty()) {
                findings.add(new WordingFinding(Kind.TWO_NAMES, later.point(), later.quote(), others));
            }
        }
        if (distinct.stream()
                        .anyMatch(one -> distinct.stream().noneMatch(other -> !other.equals(one) && meet(one, other)))
                && distinct.size() > 1) {
            List<String> all = distinct.stream()
                    .map(naming -> naming.words() + " (" + naming.point() + ")")
                    .toList();
            Set<String> told = bare.getOrDefault(noun, List.of()).stream()
                    .map(Naming::point)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            bare.getOrDefault(noun, List.of()).stream()
                    .filter(naming -> told.remove(naming.point()))
                    .forEach(naming ->
                            findings.add(new WordingFinding(Kind.ONE_WORD, naming.point(), naming.quote(), all)));
        }
        return findings;
    }

    private static boolean meet(Naming one, Naming other) {
        return one.telling().stream().anyMatch(other.telling()::contains);
    }
}
