package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.answer.workbench.Understood.Refusal;
import org.parley.deal.leverage.Owners;
import org.parley.deal.stability.Target;
import org.parley.file.source.Nearest;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;

/// Turns the words of a question into an inquiry: the only place where they are parsed, defaulted and refused.
///
/// Known words: `concept` (names separated by commas, any case), `outcome` (ids), `to` (one of them), `state` (a
/// pattern such as `YN-`), `party` (ids), `limit` (a count of states, or of sets), `proof` (`yes`).
final class Understanding {

    private static final int USUAL_LIMIT = 10_000;
    static final int USUAL_COMBINATIONS = 500;

    private final Negotiation negotiation;
    private final Map<String, String> words;
    private final List<Refusal> refusals = new ArrayList<>();

    Understanding(Negotiation negotiation, Map<String, String> words) {
        this.negotiation = negotiation;
        this.words = words;
    }

    Understood of(String about) {
        Optional<Inquiry> inquiry = switch (about) {
            case "stability" -> Optional.of(stability());
            case "today" -> Optional.of(new Inquiry.OfToday(concept()));
            case "leverage" -> leverage();
            case "brief" -> Optional.of(new Inquiry.OfBrief(concept(), outcomes(), limit()));
            case "priorities" -> priorities();
            case "paths" -> paths();
            case "readings" -> Optional.of(new Inquiry.OfReadings(concept(), outcomes()));
            case "redlines" -> Optional.of(new Inquiry.OfRedLines(concept(), sets(), words.containsKey("proof")));
            default -> throw new IllegalArgumentException("no inquiry is called " + about);
        };
        return understood(inquiry);
    }

    /// What is asked of this file and another.
    Understood comparing(Opened other) {
        List<Outcome> theirs = other.negotiation().orElseThrow().outcomes();
        List<String> known = theirs.stream().map(Outcome::id).toList();
        List<String> asked = outcomes().stream().map(Target::id).toList();
        if (words.containsKey("outcome")) {
            asked.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> refusals.add(new Refusal(
                            "The second file has no outcome \"" + id + "\", so there is nothing to compare.",
                            Nearest.maybe(id, known))));
        }
        List<String> both = asked.stream().filter(known::contains).toList();
        int limit = number(USUAL_COMBINATIONS, "combinations");
        return understood(Optional.of(new Inquiry.OfDifference(other, concept(), both, limit)));
    }

    private Understood understood(Optional<Inquiry> inquiry) {
        return refusals.isEmpty() ? new Understood(inquiry, List.of()) : new Understood(Optional.empty(), refusals);
    }

    private Inquiry stability() {
        boolean named = words.containsKey("outcome") || words.containsKey("state");
        return new Inquiry.OfStability(concepts(), targets(), named, limit(), words.containsKey("proof"));
    }

    private Optional<Inquiry> leverage() {
        Concept concept = concept();
        Owners owners = owners();
        return end().map(outcome -> new Inquiry.OfLeverage(concept, outcome, owners));
    }

    private Optional<Outcome> end() {
        String id = words.getOrDefault("target", "");
        if (id.isEmpty()) {
            refusals.add(new Refusal(
                    "--target names the outcome that is to hold. " + named(),
                    outcomeIds().isEmpty()
                            ? "Maybe add outcomes to the file."
                            : "Maybe --target " + outcomeIds().getFirst() + "."));
            return Optional.empty();
        }
        return outcome(id).flatMap(target -> negotiation.outcome(target.id()));
    }

    private Owners owners() {
        List<String> known = List.of("as-they-are", "willing");
        String word = words.getOrDefault("owners", known.getFirst());
        if (!known.contains(word)) {
            refusals.add(new Refusal(
                    "--owners cannot be \"" + word + "\". It is one of: " + String.join(", ", known) + ".",
                    near(word, known)));
        }
        return word.equals("willing") ? Owners.WILLING : Owners.AS_THEY_ARE;
    }

    private Optional<Inquiry> priorities() {
        List<Concept> concepts = words.containsKey("concept") ? concepts() : List.of(new Sequential());
        List<Integer> parties = parties();
        boolean isOutcome = words.containsKey("to");
        return target().map(target -> new Inquiry.OfPriorities(concepts, target, isOutcome, parties));
    }

    /// The one end or state that is to stay.
    private Optional<Target> target() {
        if (words.containsKey("to") == words.containsKey("state")) {
            refusals.add(
                    words.containsKey("to")
                            ? new Refusal("--to and --state name two different things.", "Maybe ask twice.")
                            : new Refusal(
                                    "What is to stay? " + named(),
                                    "Maybe \"--to "
                                            + (outcomeIds().isEmpty()
                                                    ? "OUTCOME"
                                                    : outcomeIds().getFirst()) + "\", or --state with a pattern."));
            return Optional.empty();
        }
        String key = words.containsKey("to") ? "to" : "state";
        List<String> asked = split(key);
        if (asked.size() > 1) {
            refusals.add(new Refusal(
                    "This question is about one end or state, found " + asked.size() + ".", "Maybe ask twice."));
            return Optional.empty();
        }
        return key.equals("to") ? outcome(asked.getFirst()) : state(asked.getFirst());
    }

    /// The numbers of the parties asked about.
    private List<Integer> parties() {
        List<String> known = negotiation.parties().stream().map(Party::id).toList();
        if (!words.containsKey("party")) {
            return IntStream.range(0, known.size()).boxed().toList();
        }
        List<Integer> parties = new ArrayList<>();
        for (String id : split("party")) {
            if (!known.contains(id)) {
                refusals.add(new Refusal(
                        "No party is called \"" + id + "\". Parties: " + String.join(", ", known) + ".",
                        Nearest.maybe(id, known)));
            } else if (!parties.contains(known.indexOf(id))) {
                parties.add(known.indexOf(id));
            }
        }
        return parties;
    }

    private Concept concept() {
        List<Concept> concepts = words.containsKey("concept") ? concepts() : List.of(new Sequential());
        if (concepts.size() > 1) {
            refusals.add(new Refusal(
                    "This question is asked under one concept, found " + concepts.size() + ".", "Maybe SEQ."));
        }
        return concepts.isEmpty() ? new Sequential() : concepts.getFirst();
    }

    private List<Concept> concepts() {
        if (!words.containsKey("concept")) {
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
                        near(word, known)));
            }
        }
        return concepts;
    }

    private static String near(String word, List<String> known) {
        String remedy = Nearest.maybe(word, known);
        return remedy.isEmpty() ? "Maybe \"" + new Sequential().symbol() + "\"." : remedy;
    }

    private List<Target> targets() {
        if (!words.containsKey("state")) {
            return outcomes();
        }
        if (words.containsKey("outcome")) {
            refusals.add(new Refusal("--outcome and --state name two different things.", "Maybe ask twice."));
        }
        return split("state").stream().flatMap(p -> state(p).stream()).toList();
    }

    private List<Target> outcomes() {
        return words.containsKey("outcome")
                ? split("outcome").stream().flatMap(id -> outcome(id).stream()).toList()
                : targets(negotiation);
    }

    /// All named ends, in the order of the file.
    static List<Target> targets(Negotiation negotiation) {
        return negotiation.outcomes().stream().map(Understanding::target).toList();
    }

    private Optional<Target> outcome(String id) {
        Optional<Outcome> outcome = negotiation.outcome(id);
        if (outcome.isEmpty()) {
            refusals.add(new Refusal(
                    "No outcome is called \"" + id + "\". " + named(),
                    outcomeIds().isEmpty()
                            ? "Maybe name one under \"outcomes\", or ask with --state."
                            : Nearest.maybe(id, outcomeIds(), "Maybe one of these.")));
        }
        return outcome.map(Understanding::target);
    }

    private String named() {
        return outcomeIds().isEmpty() ? "The file names none." : "Outcomes: " + String.join(", ", outcomeIds()) + ".";
    }

    private List<String> outcomeIds() {
        return negotiation.outcomes().stream().map(Outcome::id).toList();
    }

    private Optional<Inquiry> paths() {
        Concept concept = concept();
        if (!words.containsKey("to")) {
            refusals.add(new Refusal(
                    "Paths lead to one named end; --to says to which. " + named(),
                    outcomeIds().isEmpty()
                            ? "Maybe add outcomes to the file."
                            : "Maybe --to " + outcomeIds().getFirst() + "."));
            return Optional.empty();
        }
        return outcome(split("to").getFirst()).map(target -> new Inquiry.OfPaths(concept, target));
    }

    private static Target target(Outcome outcome) {
        return new Target(outcome.id(), outcome.name(), outcome.where());
    }

    private Optional<Target> state(String pattern) {
        List<Ref> options = negotiation.options();
        String plain = pattern.toUpperCase(Locale.ROOT);
        if (options.isEmpty() || plain.length() != options.size() || !plain.matches("[YN-]*")) {
            String order = String.join(", ", options.stream().map(Ref::text).toList());
            refusals.add(new Refusal(
                    "\"" + pattern + "\" is no pattern over the " + options.size() + " options: " + order + ".",
                    "Maybe \"" + "-".repeat(options.size()) + "\", with Y or N where an option is fixed."));
            return Optional.empty();
        }
        List<Condition> fixed = new ArrayList<>();
        for (int o = 0; o < plain.length(); o++) {
            switch (plain.charAt(o)) {
                case 'Y' -> fixed.add(options.get(o));
                case 'N' -> fixed.add(new Condition.Not(options.get(o)));
                default -> {}
            }
        }
        return Optional.of(new Target(plain, plain, all(fixed, options)));
    }

    /// All of the literals; true everywhere when there are none.
    private static Condition all(List<Condition> literals, List<Ref> options) {
        return switch (literals.size()) {
            case 0 -> new Condition.Or(List.of(options.getFirst(), new Condition.Not(options.getFirst())));
            case 1 -> literals.getFirst();
            default -> new Condition.And(literals);
        };
    }

    private int limit() {
        return number(USUAL_LIMIT, "states");
    }

    private int number(int usual, String of) {
        String word = words.getOrDefault("limit", Integer.toString(usual));
        if (!word.matches("[0-9]{1,9}")) {
            refusals.add(new Refusal(
                    "--limit is a whole number of " + of + ", up to 999,999,999; found \"" + word + "\".",
                    "Maybe " + usual + "."));
            return usual;
        }
        return Integer.parseInt(word);
    }

    private int sets() {
        String word = words.getOrDefault("limit", Integer.toString(Inquiry.OfRedLines.USUAL_LIMIT));
        if (!word.matches("0*[1-9][0-9]{0,5}")) {
            refusals.add(new Refusal(
                    "--limit is a whole number of sets, from 1 to 999999, found \"" + word + "\".",
                    "Maybe " + Inquiry.OfRedLines.USUAL_LIMIT + "."));
            return Inquiry.OfRedLines.USUAL_LIMIT;
        }
        return Integer.parseInt(word);
    }

    /// The words between commas, each once.
    private List<String> split(String key) {
        return Arrays.stream(words.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
    }
}
