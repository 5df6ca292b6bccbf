package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Today;

/// Writes the one object of a file. Options stand grouped by owner, as the negotiation has them.
final class FileWriter {

    private final Negotiation negotiation;
    private final Function<Subject, Span> places;
    private final Remarks remarks;
    private final Numbers numbers;

    FileWriter(Negotiation negotiation, Function<Subject, Span> places, Remarks remarks) {
        this.negotiation = negotiation;
        this.places = places;
        this.remarks = remarks;
        this.numbers = Numbers.of(negotiation.options());
    }

    Exported write() {
        List<Cube> infeasible = infeasible();
        List<Party> parties = negotiation.parties();
        List<PartyWriter> writers = parties.stream()
                .map(party -> new PartyWriter(party, numbers, places, remarks))
                .toList();
        List<String> options = parties.stream()
                .flatMap(party -> party.options().stream().map(option -> option(party, option)))
                .toList();
        Optional<Rankings> rankings = new Mode(negotiation, numbers, places, remarks).rankings(infeasible);
        List<String> makers =
                writers.stream().map(writer -> writer.write(rankings)).toList();
        String text = """
                {
                "program": "gmcr-py",
                "version": "0.4.1",
                "useManualPreferenceRanking": %s,
                "options": %s,
                "infeasibles": %s,
                "decisionMakers": %s
                }
                """.formatted(
                rankings.isPresent(),
                JsonText.lines(options, ""),
                JsonText.lines(infeasible.stream().map(JsonText::condition).toList(), ""),
                JsonText.lines(makers, ""));
        return new Exported(remarks.hasErrors() ? Optional.empty() : Optional.of(text), remarks.inOrder());
    }

    private String option(Party party, Option option) {
        if (option.undo() == Reversal.NEVER && option.redo() == Reversal.NEVER) {
            remarks.error(
                    "never-changes",
                    places.apply(new Subject.OfOption(party.id(), option.id())),
                    "The format cannot say that " + party.id() + "." + option.id() + " changes in neither direction.",
                    "Maybe leave out undo and redo, and add the rule "
                            + fixing(party.id() + "." + option.id(), option.today()) + ".");
        }
        String name = option.does().isEmpty() ? option.id() : option.does();
        return "{\"name\": " + JsonText.text(name) + ", \"permittedDirection\": \""
                + Direction.of(option).word() + "\"}";
    }

    private static String fixing(String option, Today today) {
        return switch (today) {
            case YES -> "\"always: " + option + "\"";
            case NO -> "\"never: " + option + "\"";
            case UNCLEAR -> "\"always: " + option + "\" or \"never: " + option + "\"";
        };
    }

    private List<Cube> infeasible() {
        Set<Cube> infeasible = new LinkedHashSet<>();
        for (int place = 0; place < negotiation.rules().size(); place++) {
            Condition forbids = negotiation.rules().get(place).forbids();
            Optional<List<Cube>> cubes = Normal.of(forbids, numbers);
            if (cubes.isEmpty()) {
                remarks.error(
                        "rule-too-large",
                        places.apply(new Subject.OfRule(place)),
                        "Written as patterns, this rule would need more than " + Normal.MOST + " of them.",
                        "Maybe several rules.");
            }
            cubes.ifPresent(infeasible::addAll);
        }
        return new ArrayList<>(infeasible);
    }
}
