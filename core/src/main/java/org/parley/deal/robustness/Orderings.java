package org.parley.deal.robustness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.deal.robustness.Ordered.Met;
import org.parley.deal.robustness.Switch.Kind;
import org.parley.deal.worlds.Orders;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Tally;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Position;
import org.parley.negotiation.model.Want;
import org.parley.negotiation.model.WantId;

/// Which verdicts are met under the orders of wants the file leaves open.
///
/// All orders where there are few enough. Else neighbours swapped, some orders drawn by chance, and for each outcome
/// still open orders that lead away from its verdict step by step, one want on top or last at a time.
final class Orderings {

    /// How many orders are looked at, at most, and of how many states in all of them together.
    private static final int MOST_ORDERS = 6_000;

    private static final double MOST_STATES = 1.5e8;

    /// Where not all are looked at, one in so many of them is drawn by chance, and a few at least.
    private static final int DRAWN = 30;

    private static final int FEW = 8;

    private static final int MOST_STEPS = 4;

    /// So that the same orders are drawn again.
    private static final long SEED = 1;

    private final Negotiation negotiation;
    private final Trials trials;
    private final List<Tally> asWritten;
    private final Orders orders;
    private final List<Map<Word, Met>> met = new ArrayList<>();
    private final Map<Negotiation, Optional<List<Tally>>> known = new HashMap<>();
    private final int most;
    private int tried = 1;

    Orderings(Negotiation negotiation, Trials trials, List<Tally> asWritten) {
        this.negotiation = negotiation;
        this.trials = trials;
        this.asWritten = asWritten;
        this.orders = Orders.of(negotiation);
        this.most = (int) Math.clamp(MOST_STATES / Trials.states(negotiation), 1, MOST_ORDERS);
        asWritten.forEach(tally -> met.add(new EnumMap<>(Map.of(tally.word(), new Met(tally, List.of())))));
    }

    /// How many orders the file leaves open.
    BigInteger possible() {
        return orders.count();
    }

    /// How many of them were looked at.
    int tried() {
        return tried;
    }

    List<Ordered> of(List<Switch> switches, List<Flip> flips) {
        Meanings meanings = Meanings.of(negotiation);
        List<Negotiation> all = orders.all(meanings::matters, meanings::of, most);
        if (!all.isEmpty()) {
            tried = 0;
            meet(all);
            return ordered(trials.declined() == 0);
        }
        meetSwaps(switches, flips);
        meet(orders.drawn(SEED, Math.min(most, Math.max(FEW, most / DRAWN))));
        for (int outcome = 0; outcome < asWritten.size(); outcome++) {
            lookFor(outcome);
        }
        return ordered(false);
    }

    /// The words met, the file's own first.
    private List<Ordered> ordered(boolean settled) {
        return IntStream.range(0, asWritten.size())
                .mapToObj(k -> new Ordered(
                        k,
                        met.get(k).values().stream()
                                .sorted(Comparator.comparing(m ->
                                        m.tally().word() != asWritten.get(k).word()))
                                .toList(),
                        settled || asWritten.get(k).word() == Word.CANNOT_HAPPEN))
                .toList();
    }

    private void meetSwaps(List<Switch> switches, List<Flip> flips) {
        tried += (int) switches.stream().filter(s -> s.kind() == Kind.ORDER).count();
        for (Flip flip : flips) {
            if (flip.change().kind() == Kind.ORDER) {
                flip.effects()
                        .forEach(e -> meet(e.outcome(), e.after(), flip.change().changes()));
            }
        }
    }

    private record Reached(Negotiation at, Tally tally) {}

    /// Looks for an order under which the outcome holds, or one under which it does not.
    private void lookFor(int outcome) {
        Tally first = asWritten.get(outcome);
        boolean holds = first.word() == Word.HOLDS;
        Optional<Reached> at = Optional.of(new Reached(negotiation, first));
        for (int step = 0; step < MOST_STEPS && at.isPresent() && isOpen(outcome, holds); step++) {
            at = known.size() < most ? further(outcome, holds, at.get()) : Optional.empty();
        }
    }

    private boolean isOpen(int outcome, boolean holds) {
        return holds
                ? met.get(outcome).size() == 1
                : !met.get(outcome).containsKey(Word.HOLDS)
                        && asWritten.get(outcome).word() != Word.CANNOT_HAPPEN;
    }

    /// The order with the smallest core one step on, or the largest one; none where no step leads further. Where nobody
    /// leaves every party's wants are tried, else those of the parties that leave.
    private Optional<Reached> further(int outcome, boolean smaller, Reached at) {
        List<Party> parties = smaller && at.tally().outward().isEmpty()
                ? at.at().parties()
                : at.tally().outward().stream().map(at.at().parties()::get).toList();
        List<Negotiation> next =
                parties.stream().flatMap(party -> ends(at.at(), party).stream()).toList();
        List<Optional<List<Tally>>> judged = meet(next);
        Comparator<Reached> bySize = Comparator.comparing(r -> r.tally().core());
        Comparator<Reached> further = smaller ? bySize.reversed() : bySize;
        return IntStream.range(0, next.size())
                .boxed()
                .flatMap(k -> judged.get(k).map(t -> new Reached(next.get(k), t.get(outcome))).stream())
                .reduce((a, b) -> further.compare(a, b) >= 0 ? a : b)
                .filter(best -> further.compare(best, at) > 0);
    }

    /// Each want of a party whose order is inferred on top, and last.
    private static List<Negotiation> ends(Negotiation from, Party party) {
        List<Negotiation> ends = new ArrayList<>();
        for (Want want : party.wants()) {
            if (want.order() == Placed.INFERRED) {
                WantId id = WantId.of(party.id(), want);
                add(ends, from, new Change.RaiseWant(id, new Position.OnTop()));
                add(ends, from, new Change.LowerWant(id, new Position.Last()));
            }
        }
        return ends;
    }

    private static void add(List<Negotiation> ends, Negotiation from, Change change) {
        Changed changed = Changes.apply(from, List.of(change));
        if (changed.misfits().isEmpty() && !changed.negotiation().equals(from)) {
            ends.add(changed.negotiation());
        }
    }

    /// The verdicts under each order; what was asked before is not asked again.
    private List<Optional<List<Tally>>> meet(List<Negotiation> told) {
        List<Negotiation> more =
                told.stream().filter(one -> !known.containsKey(one)).distinct().toList();
        List<Optional<List<Tally>>> judged = trials.judgedAll(more);
        for (int k = 0; k < more.size(); k++) {
            Negotiation other = more.get(k);
            known.put(other, judged.get(k));
            judged.get(k).filter(this::isNew).ifPresent(tallies -> {
                List<Change> changes = orders.changesTo(other);
                IntStream.range(0, tallies.size()).forEach(o -> meet(o, tallies.get(o), changes));
            });
        }
        tried += more.size();
        return told.stream()
                .map(one -> known.getOrDefault(one, Optional.empty()))
                .toList();
    }

    private boolean isNew(List<Tally> tallies) {
        return IntStream.range(0, tallies.size())
                .anyMatch(k -> !met.get(k).containsKey(tallies.get(k).word()));
    }

    private void meet(int outcome, Tally tally, List<Change> changes) {
        met.get(outcome).putIfAbsent(tally.word(), new Met(tally, changes));
    }
}
