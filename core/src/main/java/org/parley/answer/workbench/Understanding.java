package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.workbench.Understood.Refusal;
import org.parley.deal.stability.Target;
import org.parley.file.source.Nearest;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;

/// Turns the words of a question into an inquiry: the only place where they are parsed, defaulted and refused.
///
/// Known words: `concept` (names separated by commas, any case), `outcome` (ids), `state` (a pattern such as `YN-`),
/// `limit` (a count), `proof` (`yes`).
final class Understanding {

    private static final int USUAL_LIMIT = 10_000;

    private final Negotiation negotiation;
    private final Map<String, String> words;
    private final List<Refusal> refusals = new ArrayList<>();

    Understanding(Negotiation negotiation, Map<String, String> words) {
        this.negotiation = negotiation;
        this.words = words;
    }

    Understood of(String about) {
        Inquiry inquiry = switch (about) {
            case "stability" -> stability();
            case "today" -> new Inquiry.OfToday(concept());
            case "readings" -> new Inquiry.OfReadings(concept(), outcomes());
            case "brief" -> new Inquiry.OfBrief(concept(), outcomes(), limit());
            default -> throw new IllegalArgumentException("no inquiry is called " + about);
        };
        return refusals.isEmpty()
                ? new Understood(Optional.of(inquiry), List.of())
                : new Understood(Optional.empty(), refusals);
    }

    private Inquiry stability() {
        boolean named = words.containsKey("outcome") || words.containsKey("state");
        return new Inquiry.OfStability(concepts(), targets(), named, limit(), words.containsKey("proof"));
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
        List<Outcome> all = negotiation.outcomes();
        if (!words.containsKey("outcome")) {
            return all.stream().map(Understanding::target).toList();
        }
        List<Target> targets = new ArrayList<>();
        for (String id : split("outcome")) {
            Optional<Outcome> outcome = negotiation.outcome(id);
            outcome.map(Understanding::target).ifPresent(targets::add);
            if (outcome.isEmpty()) {
                List<String> known = all.stream().map(Outcome::id).toList();
                String list = known.isEmpty() ? "The file names none." : "Outcomes: " + String.join(", ", known) + ".";
                refusals.add(new Refusal("No outcome is called \"" + id + "\". " + list, Nearest.maybe(id, known)));
            }
        }
        return targets;
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
        String word = words.getOrDefault("limit", Integer.toString(USUAL_LIMIT));
        if (!word.matches("[0-9]{1,9}")) {
            refusals.add(new Refusal("--limit is a whole number of states, found \"" + word + "\".", "Maybe 10000."));
            return USUAL_LIMIT;
        }
        return Integer.parseInt(word);
    }

    private List<String> split(String key) {
        return Arrays.stream(words.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .toList();
    }
}
