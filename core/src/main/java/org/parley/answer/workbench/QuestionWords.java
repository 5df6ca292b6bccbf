package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.workbench.Understood.Refusal;
import org.parley.deal.leverage.Owners;
import org.parley.file.source.Nearest;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;

/// What the words of a question say by themselves: concepts, limits, lists. Keeps what is wrong with them.
///
/// Known words: `concept` (names separated by commas, any case), `outcome` (ids), `to` (one of them), `state` (a
/// pattern such as `YN-`), `party` (ids), `limit` (a count of states, or of sets), `owners`, `proof` (`yes`).
final class QuestionWords {

    private static final int USUAL_LIMIT = 10_000;

    private final Map<String, String> words;
    private final List<Refusal> refusals = new ArrayList<>();

    QuestionWords(Map<String, String> words) {
        this.words = words;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    void refuse(String why, String remedy) {
        refusals.add(new Refusal(why, remedy));
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Concept concept() {
        List<Concept> concepts = has("concept") ? concepts() : List.of(new Sequential());
        if (concepts.size() > 1) {
            refusals.add(new Refusal(
                    "This question is asked under one concept, found " + concepts.size() + ".", "Maybe SEQ."));
        }
        return concepts.isEmpty() ? new Sequential() : concepts.getFirst();
    }

    List<Concept> concepts() {
        if (!has("concept")) {
            return Concept.ALL;
        }
        List<Concept> concepts = new ArrayList<>();
        for (String word : split("concept")) {
            Optional<Concept> concept = Concept.ALL.stream()
                    .filter(c -> c.symbol().equalsIgnoreCase(word))
                    .findFirst();
            concept.filter(c -> !concepts.contains(c)).ifPresent(concepts::add);
            if (concept.isEmpty()) {
                List<String> known = Concept.ALL.stream().map(Concept::symbol).toList();
                refusals.add(new Refusal(
                        "No stability concept is called \"" + word + "\". Concepts: " + String.join(", ", known) + ".",
                        Nearest.maybe(word, known, "Maybe one of these.")));
            }
        }
        return concepts;
    }

    Owners owners() {
        List<String> known = List.of("as-they-are", "willing");
        String word = words.getOrDefault("owners", known.getFirst());
        if (!known.contains(word)) {
            refusals.add(new Refusal(
                    "--owners cannot be \"" + word + "\". It is one of: " + String.join(", ", known) + ".",
                    Nearest.maybe(word, known, "Maybe one of these.")));
        }
        return word.equals("willing") ? Owners.WILLING : Owners.AS_THEY_ARE;
    }

    int limit() {
        return number(USUAL_LIMIT, "states");
    }

    int number(int usual, String of) {
        String word = words.getOrDefault("limit", Integer.toString(usual));
        if (!word.matches("[0-9]{1,9}")) {
            refusals.add(new Refusal(
                    "--limit is a whole number of " + of + ", up to 999,999,999; found \"" + word + "\".",
                    "Maybe " + usual + "."));
            return usual;
        }
        return Integer.parseInt(word);
    }

    /// How many sets, at least one.
    int sets(int usual) {
        String word = words.getOrDefault("limit", Integer.toString(usual));
        if (!word.matches("0*[1-9][0-9]{0,5}")) {
            refusals.add(new Refusal(
                    "--limit is a whole number of sets, from 1 to 999999, found \"" + word + "\".",
                    "Maybe " + usual + "."));
            return usual;
        }
        return Integer.parseInt(word);
    }

    /// The words between commas, each once.
    List<String> split(String key) {
        return Arrays.stream(words.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
    }
}
