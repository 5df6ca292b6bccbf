package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.deal.stability.Target;
import org.parley.file.source.Nearest;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;

/// What the words of a question name in a file: parties, outcomes, states.
record NamedThings(Negotiation negotiation, QuestionWords words) {

    /// The numbers of the parties asked about.
    List<Integer> parties() {
        List<String> known = negotiation.parties().stream().map(Party::id).toList();
        if (!words.has("party")) {
            return IntStream.range(0, known.size()).boxed().toList();
        }
        List<Integer> parties = new ArrayList<>();
        for (String id : words.split("party")) {
            if (!known.contains(id)) {
                words.refuse(
                        "No party is called \"" + id + "\". Parties: " + String.join(", ", known) + ".",
                        Nearest.maybe(id, known, "Maybe one of these."));
            } else if (!parties.contains(known.indexOf(id))) {
                parties.add(known.indexOf(id));
            }
        }
        return parties;
    }

    Optional<Target> outcome(String id) {
        Optional<Outcome> outcome = negotiation.outcome(id);
        if (outcome.isEmpty()) {
            words.refuse(
                    "No outcome is called \"" + id + "\". " + named(),
                    outcomeIds().isEmpty()
                            ? "Maybe name one under \"outcomes\", or ask with --state."
                            : Nearest.maybe(id, outcomeIds(), "Maybe one of these."));
        }
        return outcome.map(NamedThings::target);
    }

    String named() {
        return outcomeIds().isEmpty() ? "The file names none." : "Outcomes: " + String.join(", ", outcomeIds()) + ".";
    }

    List<String> outcomeIds() {
        return negotiation.outcomes().stream().map(Outcome::id).toList();
    }

    static Target target(Outcome outcome) {
        return new Target(outcome.id(), outcome.name(), outcome.where());
    }

    Optional<Target> state(String pattern) {
        List<Ref> options = negotiation.options();
        String plain = pattern.toUpperCase(Locale.ROOT);
        if (options.isEmpty() || plain.length() != options.size() || !plain.matches("[YN-]*")) {
            String order = String.join(", ", options.stream().map(Ref::text).toList());
            words.refuse(
                    "\"" + pattern + "\" is no pattern over the " + options.size() + " options: " + order + ".",
                    "Maybe \"" + "-".repeat(options.size()) + "\", with Y or N where an option is fixed.");
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

    /// All named ends, in the order of the file.
    static List<Target> targets(Negotiation negotiation) {
        return negotiation.outcomes().stream().map(NamedThings::target).toList();
    }
}
