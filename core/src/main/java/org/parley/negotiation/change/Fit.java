package org.parley.negotiation.change;

import java.util.Optional;
import org.parley.negotiation.change.Misfit.Reason;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Whether what a change names is there.
record Fit(Negotiation in) {

    static Optional<Misfit> misfit(Negotiation in, Change change) {
        return new Fit(in).reason(change).map(reason -> new Misfit(change, reason));
    }

    private Optional<Reason> reason(Change change) {
        return switch (change) {
            case Change.AddWant(var party, var want, var position) ->
                ordered(party).or(() -> taken(party, want)).or(() -> position(party, position));
            case Change.DropWant(var want) -> want(want);
            case Change.RaiseWant(var want, var position) -> moved(want, position);
            case Change.LowerWant(var want, var position) -> moved(want, position);
            case Change.MarkRedLine(var want, boolean _) -> want(want);
            case Change.Bar(var option) -> option(option);
            case Change.Bind(var option) -> option(option);
            case Change.SetUndo(var option, var _) -> option(option);
            case Change.SetRedo(var option, var _) -> option(option);
            case Change.SetToday(var option, var _) -> option(option);
            case Change.AddRule _ -> Optional.empty();
            case Change.DropRule(var kind, var that) -> unless(in.placeOf(kind, that) >= 0, Reason.NO_SUCH_RULE);
            case Change.AddAnswer(var party, var departing) -> two(party, departing);
            case Change.DropAnswer(var party, var departing) -> two(party, departing);
        };
    }

    private static Optional<Reason> unless(boolean fits, Reason reason) {
        return fits ? Optional.empty() : Optional.of(reason);
    }

    private Optional<Reason> option(Ref option) {
        return unless(in.option(option).isPresent(), Reason.NO_SUCH_OPTION);
    }

    private Optional<Reason> two(String party, String departing) {
        boolean known = in.party(party).isPresent() && in.party(departing).isPresent();
        return unless(known, Reason.NO_SUCH_PARTY).or(() -> unless(!party.equals(departing), Reason.ANSWERS_ITSELF));
    }

    /// Whether the party has an order of wants, be it an empty one.
    private Optional<Reason> ordered(String id) {
        Optional<Party> party = in.party(id);
        return unless(party.isPresent(), Reason.NO_SUCH_PARTY)
                .or(() ->
                        unless(party.orElseThrow().priorities() instanceof Priorities.Wants, Reason.NO_ORDER_OF_WANTS));
    }

    private Optional<Reason> taken(String party, Want want) {
        boolean idTaken = !want.id().isEmpty() && in.statementIds().contains(want.id());
        boolean there = in.party(party).orElseThrow().placeOf(WantId.of(party, want)) >= 0;
        return unless(!idTaken, Reason.ID_TAKEN).or(() -> unless(!there, Reason.WANTED_ALREADY));
    }

    private Optional<Reason> want(WantId want) {
        return ordered(want.party()).or(() -> switch ((int) count(want)) {
            case 0 -> Optional.of(Reason.NO_SUCH_WANT);
            case 1 -> Optional.empty();
            default -> Optional.of(Reason.SEVERAL_WANTS);
        });
    }

    private long count(WantId want) {
        return in.party(want.party()).orElseThrow().wants().stream()
                .filter(w -> WantId.of(want.party(), w).equals(want))
                .count();
    }

    private Optional<Reason> moved(WantId want, Position position) {
        return want(want).or(() -> switch (position) {
            case Position.Above(WantId beside) when beside.equals(want) -> Optional.of(Reason.BESIDE_ITSELF);
            case Position.Below(WantId beside) when beside.equals(want) -> Optional.of(Reason.BESIDE_ITSELF);
            default -> position(want.party(), position);
        });
    }

    private Optional<Reason> position(String party, Position position) {
        return switch (position) {
            case Position.OnTop _, Position.Last _ -> Optional.empty();
            case Position.Above(WantId beside) -> beside(party, beside);
            case Position.Below(WantId beside) -> beside(party, beside);
        };
    }

    private Optional<Reason> beside(String party, WantId beside) {
        if (!beside.party().equals(party)) {
            return Optional.of(Reason.NO_SUCH_POSITION);
        }
        return want(beside).map(why -> why == Reason.SEVERAL_WANTS ? why : Reason.NO_SUCH_POSITION);
    }
}
