package org.parley.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.game.Completions;
import org.parley.game.Games;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reading;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Small negotiations drawn from a seed, with wants stated and inferred, one-way options, rules, named outcomes and
/// readings that may contradict each other; always one feasible state.
public final class RandomTalks {

    private final Random random;
    private int ids;

    private RandomTalks(long seed) {
        long mixed = (seed + 1) * 0x9E3779B97F4A7C15L;
        this.random = new Random(mixed ^ (mixed >>> 29));
    }

    /// A negotiation of two or three parties with so many options and wants each, at most.
    public static Negotiation of(long seed, int options, int wants) {
        RandomTalks talks = new RandomTalks(seed);
        while (true) {
            Negotiation drawn = talks.next(options, wants);
            if (!Completions.of(Games.of(drawn), List.of(), 0).isEmpty()) {
                return drawn;
            }
        }
    }

    private Negotiation next(int mostOptions, int mostWants) {
        ids = 1;
        int count = 2 + random.nextInt(2);
        List<String> names = IntStream.range(0, count).mapToObj(p -> "p" + p).toList();
        List<List<Option>> options = names.stream()
                .map(_ -> options(1 + random.nextInt(mostOptions)))
                .toList();
        List<Ref> refs = IntStream.range(0, count)
                .boxed()
                .flatMap(p -> options.get(p).stream().map(o -> new Ref(names.get(p), o.id())))
                .toList();
        List<Party> parties = IntStream.range(0, count)
                .mapToObj(p -> party(names, p, options.get(p), refs, mostWants))
                .toList();
        List<Rule> rules = some(2, () -> Rule.of(any(Rule.Kind.values()), condition(refs, 1))).stream()
                .distinct()
                .toList();
        List<Outcome> outcomes = IntStream.rangeClosed(1, 2)
                .mapToObj(k -> new Outcome("end-" + k, "End " + k, condition(refs, 1 + random.nextInt(2)), ""))
                .toList();
        Negotiation plain = Negotiation.EMPTY.withParties(parties).withRules(rules);
        plain = new Negotiation(
                "Talks",
                Optional.empty(),
                "",
                "",
                List.of(),
                plain.parties(),
                plain.rules(),
                outcomes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return plain.with(List.of(), List.of(), readings(plain, refs));
    }

    private List<Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new Option(
                        "o" + ids++,
                        "act",
                        any(Today.values()),
                        "",
                        any(Reversal.FREELY, Reversal.FREELY, Reversal.COSTLY, Reversal.NEVER),
                        any(Reversal.FREELY, Reversal.FREELY, Reversal.FREELY, Reversal.NEVER),
                        List.of(),
                        any(Confidence.values()),
                        ""))
                .toList();
    }

    private Party party(List<String> names, int p, List<Option> options, List<Ref> refs, int mostWants) {
        List<String> others = names.stream()
                .filter(n -> !n.equals(names.get(p)) && random.nextBoolean())
                .toList();
        Answers answers = random.nextInt(3) > 0 ? new Answers.Everybody() : new Answers.Only(others);
        List<Condition> hidden = random.nextInt(8) == 0 ? List.of(condition(refs, 1)) : List.of();
        String id = names.get(p);
        return new Party(id, id, "", options, priorities(id, refs, mostWants), answers, hidden, "", List.of());
    }

    private Priorities priorities(String party, List<Ref> refs, int most) {
        if (random.nextInt(8) == 0) {
            return new Priorities.Weights(refs.stream()
                    .map(r -> new Priorities.Weight(r, random.nextInt(5) - 2))
                    .toList());
        }
        List<Want> wants = new ArrayList<>();
        for (int k = random.nextInt(most + 1); k > 0; k--) {
            Want want = want(refs);
            if (wants.stream().noneMatch(w -> WantId.of(party, w).equals(WantId.of(party, want)))
                    || random.nextInt(3) == 0) {
                wants.add(want);
            }
        }
        return new Priorities.Wants(wants);
    }

    private Want want(List<Ref> refs) {
        return new Want(
                random.nextInt(3) == 0 ? "w" + ids++ : "",
                condition(refs, random.nextInt(2)),
                any(Basis.values()),
                random.nextInt(3) == 0 ? Placed.STATED : Placed.INFERRED,
                any(Confidence.values()),
                false,
                "",
                List.of());
    }

    private List<Reading> readings(Negotiation plain, List<Ref> refs) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(k -> new Reading(
                        "reading-" + k, "reading-" + k, "", List.of("somebody"), changes(plain, refs), "", List.of()))
                .toList();
    }

    /// One or two changes that fit the file as it is.
    private List<Change> changes(Negotiation plain, List<Ref> refs) {
        List<Change> changes = new ArrayList<>();
        for (int k = 0; k < 20 && changes.size() < 1 + k / 10; k++) {
            List<Change> more = new ArrayList<>(changes);
            more.add(change(plain, refs));
            if (Changes.apply(plain, more).misfits().isEmpty()) {
                changes = more;
            }
        }
        return changes;
    }

    private Change change(Negotiation plain, List<Ref> refs) {
        Ref option = any(refs.toArray(Ref[]::new));
        List<WantId> wants = plain.parties().stream()
                .flatMap(p -> p.wants().stream().map(w -> WantId.of(p.id(), w)))
                .toList();
        WantId want = wants.isEmpty() ? new WantId("p0", "none") : wants.get(random.nextInt(wants.size()));
        Position position = any(
                new Position.OnTop(),
                new Position.Last(),
                new Position.Above(wants.isEmpty() ? want : wants.get(random.nextInt(wants.size()))));
        return switch (random.nextInt(9)) {
            case 0 -> new Change.SetUndo(option, any(Reversal.values()));
            case 1 -> new Change.SetRedo(option, any(Reversal.values()));
            case 2 -> new Change.DropWant(want);
            case 3 -> new Change.RaiseWant(want, position);
            case 4 -> new Change.LowerWant(want, position);
            case 5 -> new Change.AddWant(option.owner(), want(refs), new Position.OnTop());
            case 6 -> new Change.Bar(option);
            case 7 -> new Change.DropAnswer("p0", "p1");
            default ->
                plain.rules().isEmpty()
                        ? new Change.Bind(option)
                        : new Change.DropRule(
                                plain.rules().getFirst().kind(),
                                plain.rules().getFirst().that());
        };
    }

    private Condition condition(List<Ref> refs, int depth) {
        if (depth == 0) {
            Ref ref = refs.get(random.nextInt(refs.size()));
            return random.nextBoolean() ? ref : new Condition.Not(ref);
        }
        Condition a = condition(refs, depth - 1);
        Condition b = condition(refs, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> new Condition.And(List.of(a, b));
            case 1 -> new Condition.Or(List.of(a, b));
            case 2 -> new Condition.Link(a, any(Joint.values()), b);
            case 3 -> new Condition.Count(any(new Bound.AtLeast(1), new Bound.None()), List.of(a, b));
            default -> a;
        };
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> make.get())
                .toList();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
