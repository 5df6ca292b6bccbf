package org.parley.deal.robustness;

import java.util.List;
import java.util.Optional;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// What a file is not sure of.
record Doubts(Negotiation negotiation) {

    boolean isInDoubt(Switch change) {
        return switch (change.kind()) {
            case UNDO -> option(change).filter(o -> isUnsure(o, o.undo())).isPresent() || isRead(change);
            case REDO -> option(change).filter(o -> isUnsure(o, o.redo())).isPresent() || isRead(change);
            case RULE -> isUnsureRule(change.subject());
            case WANT -> want(change).filter(Doubts::isUnsure).isPresent();
            case ORDER -> want(change).filter(Doubts::isUnsure).isPresent();
            case ABSENT -> false;
        };
    }

    /// Whether a reading makes the same change.
    boolean isRead(Switch change) {
        return negotiation.readings().stream()
                .map(Reading::changes)
                .anyMatch(changes -> changes.containsAll(change.changes()));
    }

    /// How sure the file is of the statement.
    Confidence confidence(Switch change) {
        return option(change)
                .map(Option::confidence)
                .or(() -> want(change).map(Want::confidence))
                .orElse(Confidence.MEDIUM);
    }

    private static boolean isUnsure(Option option, Reversal value) {
        return value != Reversal.FREELY || option.confidence() == Confidence.LOW;
    }

    private static boolean isUnsure(Want want) {
        return want.basis() == Basis.ASSUMED || want.confidence() == Confidence.LOW;
    }

    private boolean isUnsureRule(Subject subject) {
        return subject instanceof Subject.OfRule(int place)
                && negotiation.rules().get(place).confidence() == Confidence.LOW;
    }

    private Optional<Option> option(Switch change) {
        return change.subject() instanceof Subject.OfOption(String party, String option)
                ? negotiation.party(party).stream()
                        .map(Party::options)
                        .flatMap(List::stream)
                        .filter(o -> o.id().equals(option))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Want> want(Switch change) {
        return change.subject() instanceof Subject.OfWant(String party, int place)
                ? negotiation.party(party).map(p -> p.wants().get(place))
                : Optional.empty();
    }
}
