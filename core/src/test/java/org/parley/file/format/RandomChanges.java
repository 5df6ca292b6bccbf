package org.parley.file.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Makes changes of every kind that fit a negotiation, each after the earlier ones of its list.
final class RandomChanges {

    static final int KINDS = 14;

    private final Random random;
    private final Negotiation negotiation;
    private int ids;

    RandomChanges(Random random, Negotiation negotiation) {
        this.random = random;
        this.negotiation = negotiation;
    }

    /// At most this many changes, one after the other.
    List<Change> some(int most) {
        List<Change> changes = new ArrayList<>();
        Negotiation now = negotiation;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Optional<Change> change = one(now);
            if (change.isPresent()) {
                now = Changes.apply(now, List.of(change.get())).negotiation();
                changes.add(change.get());
            }
        }
        return changes;
    }

    /// A change that fits, if the first at hand does.
    private Optional<Change> one(Negotiation now) {
        return of(random.nextInt(KINDS), now).filter(change -> fits(now, change));
    }

    /// A change of one kind that fits, if one is found soon.
    Optional<Change> ofKind(int kind) {
        return Stream.generate(() -> of(kind, negotiation))
                .limit(20)
                .flatMap(Optional::stream)
                .filter(change -> fits(negotiation, change))
                .findFirst();
    }

    private static boolean fits(Negotiation now, Change change) {
        Changed changed = Changes.apply(now, List.of(change));
        return changed.misfits().isEmpty();
    }

    private Optional<Change> of(int kind, Negotiation now) {
        List<WantId> wants = now.parties().stream()
                .flatMap(p -> p.wants().stream().map(w -> WantId.of(p.id(), w)))
                .toList();
        Optional<WantId> want = any(wants);
        Optional<Ref> option = any(now.options());
        String party = any(now.parties()).map(Party::id).orElseThrow();
        String other = any(now.parties()).map(Party::id).orElseThrow();
        return switch (kind) {
            case 0 -> option.map(o -> new Change.AddWant(party, want(o), position(now, party)));
            case 1 -> want.map(Change.DropWant::new);
            case 2 -> want.map(w -> new Change.RaiseWant(w, position(now, w.party())));
            case 3 -> want.map(w -> new Change.LowerWant(w, position(now, w.party())));
            case 4 -> want.map(w -> new Change.MarkRedLine(w, random.nextBoolean()));
            case 5 -> option.map(Change.Bar::new);
            case 6 -> option.map(Change.Bind::new);
            case 7 -> option.map(o -> new Change.SetUndo(o, any(Reversal.values())));
            case 8 -> option.map(o -> new Change.SetRedo(o, any(Reversal.values())));
            case 9 -> option.map(o -> new Change.SetToday(o, any(Today.values())));
            case 10 -> option.map(o -> new Change.AddRule(rule(o)));
            case 11 -> any(now.rules()).map(r -> new Change.DropRule(r.kind(), r.that()));
            case 12 -> Optional.of(new Change.AddAnswer(party, other));
            default -> Optional.of(new Change.DropAnswer(party, other));
        };
    }

    private Want want(Ref option) {
        boolean plain = random.nextInt(3) == 0;
        return new Want(
                random.nextBoolean() ? "" : "added-" + ids++,
                random.nextBoolean() ? option : new Condition.Not(option),
                plain ? Basis.ASSUMED : any(Basis.values()),
                plain ? Placed.INFERRED : any(Placed.values()),
                plain ? Confidence.MEDIUM : any(Confidence.values()),
                !plain && random.nextBoolean(),
                plain ? "" : any("", "a: b", "سبب", "two\nlines", "😀 #1"),
                List.of());
    }

    private Rule rule(Ref option) {
        return new Rule(any(Rule.Kind.values()), new Condition.Not(option), any("", "a, b"), List.of(), Confidence.LOW);
    }

    private Position position(Negotiation now, String party) {
        Optional<WantId> beside = any(now.party(party).orElseThrow().wants().stream()
                .map(w -> WantId.of(party, w))
                .toList());
        return switch (random.nextInt(beside.isPresent() ? 4 : 2)) {
            case 0 -> new Position.OnTop();
            case 1 -> new Position.Last();
            case 2 -> new Position.Above(beside.orElseThrow());
            default -> new Position.Below(beside.orElseThrow());
        };
    }

    /// As the reader makes a lever's wants depend on the used option.
    static List<Change> onlyIf(List<Change> effects, Ref option) {
        return effects.stream()
                .map(Change.AddWant.class::cast)
                .<Change>map(add -> new Change.AddWant(
                        add.party(),
                        add.want().withThat(new Link(add.want().that(), Joint.IF, option)),
                        add.position()))
                .toList();
    }

    private <T> Optional<T> any(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
