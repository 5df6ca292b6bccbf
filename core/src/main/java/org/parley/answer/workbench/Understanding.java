package org.parley.answer.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.workbench.Understood.Refusal;
import org.parley.deal.leverage.Owners;
import org.parley.deal.stability.Target;
import org.parley.file.source.Nearest;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;

/// Turns the words of a question into an inquiry: the only place where they are parsed, defaulted and refused.
final class Understanding {

    static final int USUAL_COMBINATIONS = 500;

    private final Negotiation negotiation;
    private final QuestionWords words;
    private final NamedThings things;

    Understanding(Negotiation negotiation, Map<String, String> words) {
        this.negotiation = negotiation;
        this.words = new QuestionWords(words);
        this.things = new NamedThings(negotiation, this.words);
    }

    Understood of(String about) {
        Optional<Inquiry> inquiry = switch (about) {
            case "stability" -> Optional.of(stability());
            case "today" -> Optional.of(new Inquiry.OfToday(words.concept()));
            case "leverage" -> leverage();
            case "brief" -> Optional.of(new Inquiry.OfBrief(words.concept(), outcomes(), words.limit()));
            case "priorities" -> priorities();
            case "paths" -> paths();
            case "readings" -> Optional.of(new Inquiry.OfReadings(words.concept(), outcomes()));
            case "redlines" ->
                Optional.of(new Inquiry.OfRedLines(
                        words.concept(), words.sets(Inquiry.OfRedLines.USUAL_LIMIT), words.has("proof")));
            default -> throw new IllegalArgumentException("no inquiry is called " + about);
        };
        return understood(inquiry);
    }

    /// What is asked of this file and another.
    Understood comparing(Opened other) {
        List<Outcome> theirs = other.negotiation().orElseThrow().outcomes();
        List<String> known = theirs.stream().map(Outcome::id).toList();
        List<String> asked = outcomes().stream().map(Target::id).toList();
        if (words.has("outcome")) {
            asked.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> words.refuse(
                            "The second file has no outcome \"" + id + "\", so there is nothing to compare.",
                            Nearest.maybe(id, known, "Maybe one both files have.")));
        }
        List<String> both = asked.stream().filter(known::contains).toList();
        int limit = words.number(USUAL_COMBINATIONS, "combinations");
        return understood(Optional.of(new Inquiry.OfDifference(other, words.concept(), both, limit)));
    }

    private Understood understood(Optional<Inquiry> inquiry) {
        List<Refusal> refusals = words.refusals();
        return refusals.isEmpty() ? new Understood(inquiry, List.of()) : new Understood(Optional.empty(), refusals);
    }

    private Inquiry stability() {
        boolean named = words.has("outcome") || words.has("state");
        return new Inquiry.OfStability(words.concepts(), targets(), named, words.limit(), words.has("proof"));
    }

    private Optional<Inquiry> leverage() {
        Concept concept = words.concept();
        Owners owners = words.owners();
        int limit = words.sets(Inquiry.OfLeverage.USUAL_LIMIT);
        return one("target", "--target names the outcome that is to hold.")
                .flatMap(target -> negotiation.outcome(target.id()))
                .map(outcome -> new Inquiry.OfLeverage(concept, outcome, owners, limit));
    }

    private Optional<Inquiry> paths() {
        Concept concept = words.concept();
        return one("to", "Paths lead to one named end; --to says to which.")
                .map(target -> new Inquiry.OfPaths(concept, target));
    }

    /// The one outcome a word names, or `missing` where it does not.
    private Optional<Target> one(String key, String missing) {
        List<String> asked =
                words.split(key).stream().filter(id -> !id.isEmpty()).toList();
        if (asked.isEmpty()) {
            List<String> known = things.outcomeIds();
            words.refuse(
                    missing + " " + things.named(),
                    known.isEmpty()
                            ? "Maybe add outcomes to the file."
                            : "Maybe --" + key + " " + known.getFirst() + ".");
            return Optional.empty();
        }
        return isOne(asked) ? things.outcome(asked.getFirst()) : Optional.empty();
    }

    private boolean isOne(List<String> asked) {
        if (asked.size() > 1) {
            words.refuse("This question is about one end or state, found " + asked.size() + ".", "Maybe ask twice.");
        }
        return asked.size() == 1;
    }

    private Optional<Inquiry> priorities() {
        List<Concept> concepts = words.has("concept") ? words.concepts() : List.of(new Sequential());
        List<Integer> parties = things.parties();
        boolean isOutcome = words.has("to");
        return toStay().map(target -> new Inquiry.OfPriorities(concepts, target, isOutcome, parties));
    }

    /// The one end or state that is to stay.
    private Optional<Target> toStay() {
        if (words.has("to") && words.has("state")) {
            words.refuse("--to and --state name two different things.", "Maybe ask twice.");
            return Optional.empty();
        }
        if (!words.has("to") && !words.has("state")) {
            String some = things.outcomeIds().isEmpty()
                    ? "OUTCOME"
                    : things.outcomeIds().getFirst();
            words.refuse(
                    "What is to stay? " + things.named(), "Maybe \"--to " + some + "\", or --state with a pattern.");
            return Optional.empty();
        }
        List<String> asked = words.split(words.has("to") ? "to" : "state");
        return !isOne(asked)
                ? Optional.empty()
                : words.has("to") ? things.outcome(asked.getFirst()) : things.state(asked.getFirst());
    }

    private List<Target> targets() {
        if (!words.has("state")) {
            return outcomes();
        }
        if (words.has("outcome")) {
            words.refuse("--outcome and --state name two different things.", "Maybe ask twice.");
        }
        return words.split("state").stream()
                .flatMap(p -> things.state(p).stream())
                .toList();
    }

    private List<Target> outcomes() {
        return words.has("outcome")
                ? words.split("outcome").stream()
                        .flatMap(id -> things.outcome(id).stream())
                        .toList()
                : NamedThings.targets(negotiation);
    }
}
