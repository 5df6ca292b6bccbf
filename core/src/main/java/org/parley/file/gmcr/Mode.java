package org.parley.file.gmcr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.file.source.Remarks;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Subject;
import org.parley.negotiation.model.Want;

/// Decides whether statements can say what everybody wants. Else all parties are written as rankings of states, because
/// the file has one flag for all of them, and so few enough states must be feasible.
record Mode(Negotiation negotiation, Numbers numbers, Function<Subject, Span> places, Remarks remarks) {

    private static final int MOST_STATES = 1 << 16;

    /// How to rank; empty where statements do, or where nothing does and that has been said.
    Optional<Rankings> rankings(List<Cube> infeasible) {
        Optional<Reason> reason =
                negotiation.parties().stream().flatMap(p -> reason(p).stream()).findFirst();
        if (reason.isEmpty() || remarks.hasErrors()) {
            return Optional.empty();
        }
        Optional<States> states = States.of(numbers.count(), infeasible, MOST_STATES);
        if (states.isEmpty()) {
            remarks.error(
                    "too-many-states",
                    reason.get().span(),
                    reason.get().why() + ", so states would have to be ranked one by one, and more than " + MOST_STATES
                            + " are feasible.",
                    "Maybe simpler wants.");
        } else {
            remarks.note(
                    "ranked",
                    reason.get().span(),
                    reason.get().why() + ", so for every party the "
                            + states.get().count() + " feasible states are ranked one by one.");
        }
        return states.map(found -> new Rankings(found, numbers));
    }

    private record Reason(String why, Span span) {}

    private Optional<Reason> reason(Party party) {
        return switch (party.priorities()) {
            case Priorities.Ranking _ ->
                Optional.of(new Reason(party.id() + " has a ranking", places.apply(new Subject.OfParty(party.id()))));
            case Priorities.Weights _ ->
                Optional.of(new Reason(
                        "The format has no weights, as " + party.id() + " has",
                        places.apply(new Subject.OfParty(party.id()))));
            case Priorities.Wants(List<Want> wants) ->
                wants.stream()
                        .filter(want -> Normal.of(want.that(), numbers).isEmpty())
                        .findFirst()
                        .map(want -> new Reason(
                                "As a statement this want of " + party.id() + " would need more than " + Normal.MOST
                                        + " members",
                                places.apply(new Subject.OfWant(party.id(), wants.indexOf(want)))));
        };
    }
}
