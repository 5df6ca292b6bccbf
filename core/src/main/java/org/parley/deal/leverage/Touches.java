package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// What each lever of a file touches, whichever others are pulled.
///
/// A lever that moves or drops a want also touches what other levers do with that want, or place beside it.
final class Touches {

    private final Negotiation negotiation;
    private final Owners owners;
    private final Map<WantId, Set<Condition>> wants = new HashMap<>();
    private final List<WantId> moved = new ArrayList<>();

    private Touches(Negotiation negotiation, Owners owners) {
        this.negotiation = negotiation;
        this.owners = owners;
        for (Party party : negotiation.parties()) {
            party.wants().forEach(want -> know(party.id(), want));
        }
        for (Lever lever : negotiation.levers()) {
            for (Change change : lever.effects()) {
                if (change instanceof Change.AddWant(var party, var want, var _)) {
                    know(party, want);
                }
                Placing.of(change).ifPresent(placing -> moved.add(placing.want()));
            }
        }
    }

    /// In the order of levers.
    static List<List<Touch>> of(Negotiation negotiation, Owners owners) {
        Touches touches = new Touches(negotiation, owners);
        return negotiation.levers().stream().map(touches::of).toList();
    }

    private void know(String party, Want want) {
        wants.computeIfAbsent(WantId.of(party, want), _ -> new LinkedHashSet<>())
                .add(want.that());
    }

    private List<Touch> of(Lever lever) {
        List<Touch> touches = new ArrayList<>();
        lever.effects().forEach(change -> touches.addAll(of(change)));
        along(lever).forEach(want -> touches.addAll(weights(want)));
        if (owners == Owners.WILLING) {
            lever.uses().ifPresent(option -> touches.add(new Touch.Keeping(option)));
        }
        return touches;
    }

    private List<Touch> of(Change change) {
        return switch (change) {
            case Change.AddWant(var party, var want, var _) ->
                List.of(
                        isByItself(change)
                                ? new Touch.Reason(party, want.that(), before(party, change))
                                : new Touch.Weight(party, want.that()));
            case Change.DropWant(var want) -> weights(want);
            case Change.RaiseWant(var want, var _) -> weights(want);
            case Change.LowerWant(var want, var _) -> weights(want);
            case Change.AddAnswer(var _, var departing) -> List.of(new Touch.Answering(departing));
            case Change.DropAnswer(var _, var departing) -> List.of(new Touch.Answering(departing));
            case Change.SetToday _, Change.MarkRedLine _ -> List.of();
            case Change.Bar _, Change.Bind _, Change.AddRule _, Change.DropRule _, Change.SetUndo _, Change.SetRedo _ ->
                List.of(new Touch.Board());
        };
    }

    /// Whether a want is added for certain, and at the same place, whichever other levers are pulled.
    private boolean isByItself(Change adding) {
        Placing placing = Placing.of(adding).orElseThrow();
        return Changes.apply(negotiation, List.of(adding)).misfits().isEmpty()
                && Collections.frequency(moved, placing.want()) == 1
                && placing.beside().filter(moved::contains).isEmpty();
    }

    /// The party's own wants that come before one that is added, but for those that some lever moves or drops.
    private List<Condition> before(String party, Change adding) {
        List<Want> without = wantsOf(negotiation, party);
        List<Want> with = wantsOf(Changes.apply(negotiation, List.of(adding)).negotiation(), party);
        int place = 0;
        while (place < without.size() && without.get(place).equals(with.get(place))) {
            place++;
        }
        return without.subList(0, place).stream()
                .filter(want -> !moved.contains(WantId.of(party, want)))
                .map(Want::that)
                .toList();
    }

    private static List<Want> wantsOf(Negotiation negotiation, String party) {
        return negotiation.party(party).orElseThrow().wants();
    }

    private List<Touch> weights(WantId want) {
        return wants.getOrDefault(want, Set.of()).stream()
                .<Touch>map(that -> new Touch.Weight(want.party(), that))
                .toList();
    }

    /// The wants that other levers add or move as well, or place beside one that has moved, and so on.
    private Set<WantId> along(Lever lever) {
        Set<WantId> moved = new HashSet<>();
        lever.effects().forEach(change -> Placing.of(change).ifPresent(p -> moved.add(p.want())));
        List<Placing> others = negotiation.levers().stream()
                .filter(other -> !other.id().equals(lever.id()))
                .flatMap(other -> other.effects().stream())
                .flatMap(change -> Placing.of(change).stream())
                .toList();
        Set<WantId> along = new LinkedHashSet<>();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Placing other : others) {
                if (other.meets(moved) && along.add(other.want())) {
                    moved.add(other.want());
                    changed = true;
                }
            }
        }
        return along;
    }

    /// That an effect gives a want a place, or takes it out.
    private record Placing(WantId want, Optional<WantId> beside) {

        static Optional<Placing> of(Change change) {
            return switch (change) {
                case Change.AddWant(var party, var want, var position) ->
                    Optional.of(new Placing(WantId.of(party, want), beside(position)));
                case Change.DropWant(var want) -> Optional.of(new Placing(want, Optional.empty()));
                case Change.RaiseWant(var want, var position) -> Optional.of(new Placing(want, beside(position)));
                case Change.LowerWant(var want, var position) -> Optional.of(new Placing(want, beside(position)));
                case Change.AddAnswer _, Change.DropAnswer _, Change.SetToday _, Change.MarkRedLine _ ->
                    Optional.empty();
                case Change.Bar _,
                        Change.Bind _,
                        Change.AddRule _,
                        Change.DropRule _,
                        Change.SetUndo _,
                        Change.SetRedo _ -> Optional.empty();
            };
        }

        private static Optional<WantId> beside(Position position) {
            return switch (position) {
                case Position.OnTop _, Position.Last _ -> Optional.empty();
                case Position.Above(WantId want) -> Optional.of(want);
                case Position.Below(WantId want) -> Optional.of(want);
            };
        }

        boolean meets(Set<WantId> moved) {
            return moved.contains(want) || beside.filter(moved::contains).isPresent();
        }
    }
}
