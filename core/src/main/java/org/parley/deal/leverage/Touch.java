package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// What an effect of a lever touches in a game, as far as it decides whether the effect can matter to a verdict.
sealed interface Touch {

    /// A party gets one more reason to see `want` true, and none to see it false.
    record Reason(String party, Condition want) implements Touch {}

    /// A party's comparison of states changes only where `want` differs between them.
    record Weight(String party, Condition want) implements Touch {}

    /// Who answers the departures of a party.
    record Answering(String departing) implements Touch {}

    /// Which states there are, or which moves.
    record Board() implements Touch {}

    /// Everything the lever touches.
    static List<Touch> of(Negotiation negotiation, Lever lever) {
        List<Touch> touches = new ArrayList<>();
        List<Change> effects = lever.effects();
        effects.forEach(change -> touch(negotiation, effects, change).ifPresent(touches::add));
        return touches;
    }

    private static Optional<Touch> touch(Negotiation negotiation, List<Change> effects, Change change) {
        return switch (change) {
            case Change.AddWant(var party, var want, var _) -> Optional.of(new Reason(party, want.that()));
            case Change.DropWant(var want) -> Optional.of(weight(negotiation, effects, want));
            case Change.RaiseWant(var want, var _) -> Optional.of(weight(negotiation, effects, want));
            case Change.LowerWant(var want, var _) -> Optional.of(weight(negotiation, effects, want));
            case Change.AddAnswer(var _, var departing) -> Optional.of(new Answering(departing));
            case Change.DropAnswer(var _, var departing) -> Optional.of(new Answering(departing));
            case Change.SetToday _, Change.MarkRedLine _ -> Optional.empty();
            case Change.Bar _, Change.Bind _, Change.AddRule _, Change.DropRule _, Change.SetUndo _, Change.SetRedo _ ->
                Optional.of(new Board());
        };
    }

    /// The want is the file's, or one that an effect of the same lever has added.
    private static Weight weight(Negotiation negotiation, List<Change> effects, WantId id) {
        Condition that = negotiation.party(id.party()).map(Party::wants).orElse(List.of()).stream()
                .filter(want -> WantId.of(id.party(), want).equals(id))
                .map(Want::that)
                .findFirst()
                .or(() -> effects.stream()
                        .filter(Change.AddWant.class::isInstance)
                        .map(Change.AddWant.class::cast)
                        .filter(add -> WantId.of(id.party(), add.want()).equals(id))
                        .map(add -> add.want().that())
                        .findFirst())
                .orElseThrow();
        return new Weight(id.party(), that);
    }
}
