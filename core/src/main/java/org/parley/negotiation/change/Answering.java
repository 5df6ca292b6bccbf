package org.parley.negotiation.change;

import java.util.List;
import java.util.stream.Stream;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;

/// Changes of whose departures a party answers.
final class Answering {

    private Answering() {}

    static Party added(Party party, String departing) {
        return switch (party.answers()) {
            case Answers.Everybody _ -> party;
            case Answers.Only(List<String> others) when others.contains(departing) -> party;
            case Answers.Only(List<String> others) ->
                party.withAnswers(new Answers.Only(
                        Stream.concat(others.stream(), Stream.of(departing)).toList()));
        };
    }

    static Party dropped(Negotiation in, Party party, String departing) {
        List<String> answered = switch (party.answers()) {
            case Answers.Everybody _ ->
                in.parties().stream()
                        .map(Party::id)
                        .filter(id -> !id.equals(party.id()))
                        .toList();
            case Answers.Only(List<String> others) -> others;
        };
        return answered.contains(departing)
                ? party.withAnswers(new Answers.Only(
                        answered.stream().filter(id -> !id.equals(departing)).toList()))
                : party;
    }
}
