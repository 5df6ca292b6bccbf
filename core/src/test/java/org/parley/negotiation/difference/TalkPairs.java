package org.parley.negotiation.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Day;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Pattern;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.RedLine;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Source;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

/// Pairs of small negotiations drawn from a seed that tell the same story with differences of every kind: options and
/// parties only in one, wants more, less, reworded and in another order, rules, answers, hidden states, rankings.
public final class TalkPairs {

    /// Two negotiations with the outcomes `end` and `other` in both.
    public record Pair(Negotiation a, Negotiation b) {}

    private final Random random;
    private final List<String> parties;
    private final List<Ref> refs;
    private final List<List<Want>> wants = new ArrayList<>();
    private final List<Rule> rules;
    private final Condition end;

    private TalkPairs(long seed) {
        long mixed = (seed + 1) * 0x9E3779B97F4A7C15L;
        this.random = new Random(mixed ^ (mixed >>> 29));
        this.parties =
                IntStream.range(0, 2 + random.nextInt(2)).mapToObj(p -> "p" + p).toList();
        int options = 3 + random.nextInt(3);
        this.refs = IntStream.range(0, options)
                .mapToObj(o -> new Ref(parties.get(o * parties.size() / options), "o" + o))
                .toList();
        parties.forEach(party -> wants.add(some(4, () -> want(party))));
        this.rules = some(2, this::rule);
        this.end = condition(1);
    }

    /// The pair of a seed, the same every time.
    public static Pair of(long seed) {
        TalkPairs pairs = new TalkPairs(seed);
        return new Pair(pairs.side(), pairs.side());
    }

    private Negotiation side() {
        List<Ref> there = new ArrayList<>(refs);
        there.removeIf(_ -> chance(14));
        List<String> around = new ArrayList<>(parties);
        if (parties.size() > 2 && chance(6)) {
            String gone = around.remove(random.nextInt(parties.size()));
            there.removeIf(ref -> ref.owner().equals(gone));
        }
        if (there.isEmpty()) {
            return side();
        }
        List<Party> told = around.stream().map(id -> party(id, there, around)).toList();
        Condition where = fits(end, there) && !chance(8) ? end : there.getFirst();
        List<Rule> ruled = rules.stream()
                .filter(rule -> fits(rule.that(), there) && !chance(5))
                .map(rule -> chance(8) ? Rule.of(rule.kind(), rule.that()) : rule)
                .toList();
        List<Outcome> outcomes = new ArrayList<>(List.of(
                new Outcome("end", chance(20) ? "The end" : "end", where, ""),
                new Outcome("other", "other", new Condition.Not(there.getLast()), "")));
        if (chance(12)) {
            outcomes.add(new Outcome("third", "third", there.getFirst(), ""));
        }
        Source source = new Source("s", "S", "", Day.read("2026").orElseThrow(), Source.Kind.PRESS, "", "", chance(12));
        return new Negotiation(
                chance(12) ? "Talks" : "",
                Optional.empty(),
                "",
                "",
                chance(15) ? List.of() : List.of(source),
                told,
                ruled,
                outcomes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Party party(String id, List<Ref> there, List<String> around) {
        List<Option> options = there.stream()
                .filter(ref -> ref.owner().equals(id))
                .map(ref -> option(ref.name()))
                .toList();
        List<String> others = around.stream().filter(p -> !p.equals(id)).toList();
        List<String> answered = others.stream().filter(_ -> !chance(9)).toList();
        return new Party(
                id,
                chance(25) ? "Party" : id,
                "",
                options,
                chance(16) ? ranking(there) : new Priorities.Wants(wants(parties.indexOf(id), there)),
                answered.equals(others) && !chance(8) ? new Answers.Everybody() : new Answers.Only(answered),
                chance(16) ? List.of(there.getFirst()) : List.of(),
                chance(25) ? "other" : "",
                chance(20)
                        ? List.of(new RedLine(chance(2) ? "" : "line-" + id, there.getLast(), "", List.of()))
                        : List.of());
    }

    private static Priorities ranking(List<Ref> there) {
        return new Priorities.Ranking(there, List.of(List.of(new Pattern("Y".repeat(there.size())))));
    }

    private Option option(String id) {
        Reversal undo = chance(12) ? Reversal.NEVER : chance(20) ? Reversal.COSTLY : Reversal.FREELY;
        Reversal redo = chance(15) ? Reversal.NEVER : Reversal.FREELY;
        Today today = chance(20) ? Today.YES : Today.NO;
        return new Option(id, chance(25) ? "do" : "do it", today, "", undo, redo, List.of(), Confidence.MEDIUM, "");
    }

    private List<Want> wants(int party, List<Ref> there) {
        List<Want> kept = new ArrayList<>();
        for (Want want : wants.get(party)) {
            Want now = chance(9) ? want.withThat(new Condition.Not(want.that())) : want;
            now = chance(20) ? now.withRedLine(true) : now;
            if (fits(now.that(), there) && !chance(7)) {
                kept.add(now);
            }
        }
        for (int swaps = random.nextInt(4) - 1; swaps > 0 && kept.size() > 1; swaps--) {
            Collections.swap(kept, random.nextInt(kept.size()), random.nextInt(kept.size()));
        }
        return kept;
    }

    private static boolean fits(Condition condition, List<Ref> there) {
        return there.containsAll(Conditions.refs(condition));
    }

    private int ids;

    private Want want(String party) {
        String id = chance(4) ? "" : party + "-w" + ids++;
        return new Want(id, condition(1), Basis.ASSUMED, Placed.INFERRED, Confidence.MEDIUM, false, "", List.of());
    }

    private Rule rule() {
        Condition that = new Condition.And(List.of(literal(), literal()));
        return new Rule(Rule.Kind.NEVER, that, "because", List.of(), Confidence.MEDIUM);
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return literal();
        }
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.And(List.of(condition(depth - 1), condition(depth - 1)));
            case 1 -> new Condition.Or(List.of(condition(depth - 1), condition(depth - 1)));
            case 2 -> new Condition.Link(condition(depth - 1), Joint.IF, condition(depth - 1));
            case 3 -> new Condition.Link(condition(depth - 1), Joint.IFF, condition(depth - 1));
            default -> literal();
        };
    }

    private Condition literal() {
        Ref ref = refs.get(random.nextInt(refs.size()));
        return random.nextBoolean() ? ref : new Condition.Not(ref);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(most))
                .mapToObj(_ -> make.get())
                .toList();
    }
}
