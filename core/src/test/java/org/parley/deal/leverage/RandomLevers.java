package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.game.AsNegotiation;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Lever.Level;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Small negotiations with levers of every kind, drawn from a seed.
final class RandomLevers {

    private final Random random;
    private final Game game;
    private final Negotiation plain;
    private final int kinds;

    private RandomLevers(long seed, int kinds) {
        this.random = new Random(seed * 7_919 + 13);
        this.kinds = kinds;
        this.game = RandomGames.of(seed, 4, 6);
        this.plain = AsNegotiation.of(game);
    }

    /// A negotiation with up to `most` levers.
    static Negotiation of(long seed, int most) {
        return new RandomLevers(seed, 14).negotiation(most);
    }

    /// A negotiation with up to `most` levers of which few do anything but add a want.
    static Negotiation adding(long seed, int most) {
        return new RandomLevers(seed, 150).negotiation(most);
    }

    private Negotiation negotiation(int most) {
        List<Lever> levers = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            levers.add(lever("l" + levers.size(), levers));
        }
        return plain.with(levers, List.of(), List.of());
    }

    private Lever lever(String id, List<Lever> before) {
        Party by = any(plain.parties());
        Party on = any(plain.parties());
        List<Change> effects = new ArrayList<>();
        Negotiation now = plain;
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Change change = change(now, on);
            if (Changes.apply(now, List.of(change)).misfits().isEmpty()) {
                now = Changes.apply(now, List.of(change)).negotiation();
                effects.add(change);
            }
        }
        boolean adds = !by.options().isEmpty() && effects.stream().allMatch(Change.AddWant.class::isInstance);
        Optional<Ref> uses = adds && random.nextInt(3) > 0
                ? Optional.of(new Ref(by.id(), any(by.options()).id()))
                : Optional.empty();
        return new Lever(
                id,
                Lever.Kind.PRESSURE,
                "",
                by.id(),
                uses,
                on.id(),
                uses.map(option -> onlyIf(effects, option)).orElse(effects),
                random.nextInt(3) == 0 ? Optional.of(needs(before)) : Optional.empty(),
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(new Lever.Price(by.id(), any(List.of(Level.values())), "")),
                "",
                List.of(),
                List.of(),
                Confidence.MEDIUM);
    }

    private static List<Change> onlyIf(List<Change> effects, Ref option) {
        return effects.stream()
                .map(Change.AddWant.class::cast)
                .<Change>map(a -> new Change.AddWant(
                        a.party(), a.want().withThat(new Link(a.want().that(), Joint.IF, option)), a.position()))
                .toList();
    }

    private Condition needs(List<Lever> before) {
        Condition option = literal();
        if (before.isEmpty()) {
            return option;
        }
        Ref lever = new Ref("", any(before).id());
        return switch (random.nextInt(4)) {
            case 0 -> option;
            case 1 -> new Condition.Or(List.of(lever, option));
            case 2 -> new Condition.Not(lever);
            default -> lever;
        };
    }

    private Condition literal() {
        Ref option = any(plain.options());
        return random.nextBoolean() ? option : new Condition.Not(option);
    }

    private Change change(Negotiation now, Party on) {
        List<WantId> wants = now.party(on.id()).orElseThrow().wants().stream()
                .map(w -> WantId.of(on.id(), w))
                .toList();
        WantId want = wants.isEmpty() ? new WantId(on.id(), "none") : any(wants);
        return switch (random.nextInt(kinds)) {
            case 0 -> new Change.DropWant(want);
            case 1 -> new Change.RaiseWant(want, new Position.OnTop());
            case 2 -> new Change.LowerWant(want, new Position.Last());
            case 3 -> new Change.Bar(any(plain.options()));
            case 4 -> new Change.SetUndo(any(plain.options()), Reversal.NEVER);
            case 5 -> new Change.AddRule(Rule.of(Rule.Kind.NEVER, RandomGames.condition(random.nextInt(99), game)));
            case 6 ->
                new Change.AddAnswer(
                        any(plain.parties()).id(), any(plain.parties()).id());
            case 7 ->
                new Change.DropAnswer(
                        any(plain.parties()).id(), any(plain.parties()).id());
            default -> new Change.AddWant(on.id(), want(), position(wants));
        };
    }

    private Position position(List<WantId> wants) {
        return switch (random.nextInt(wants.isEmpty() ? 2 : 4)) {
            case 0 -> new Position.OnTop();
            case 1 -> new Position.Last();
            case 2 -> new Position.Above(any(wants));
            default -> new Position.Below(any(wants));
        };
    }

    private Want want() {
        Condition that = random.nextBoolean() ? literal() : RandomGames.condition(random.nextInt(999), game);
        return new Want("", that, Basis.ASSUMED, Placed.INFERRED, Confidence.MEDIUM, false, "", List.of());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
