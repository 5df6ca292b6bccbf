package org.parley.deal.leverage;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.deal.leverage.PutOut.Way;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.StateSet;

/// Finds out why a set of calls falls short: by departures that hinge on few levers.
final class Conflicts {

    /// A departure that changes more options at once is not taken apart.
    private static final int MOST_CHANGED = 12;

    /// Of so many completions the departures are looked at together.
    private static final int MOST_COMPLETIONS = 50_000;

    private final Family family;
    private final Analysis analysis;
    private final Concept concept;
    private final StateSet completions;
    private final Hinges hinges;
    private final BitSet pulled = new BitSet();
    private final BitSet others = new BitSet();

    Conflicts(Family family, Analysis analysis, Concept concept, StateSet completions, Hinges hinges, int levers) {
        this.family = family;
        this.analysis = analysis;
        this.concept = concept;
        this.completions = completions;
        this.hinges = hinges;
        family.calls().levers().forEach(pulled::set);
        others.set(0, levers);
        others.andNot(pulled);
    }

    /// Why the target does not hold. The verdict says that it does not.
    Conflict notHolding() {
        if (completions.count().signum() == 0) {
            return nothing(hinges.boards());
        }
        Optional<Move> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (State from : completions.states().toList()) {
            Set<Integer> excluders = family.excluders(from);
            for (Move move : excluders.size() < least ? departures(from) : List.<Move>of()) {
                int size = further(hinges.of(move), excluders);
                if (size < least && inside(move).isEmpty()) {
                    best = Optional.of(move);
                    least = size;
                }
            }
        }
        return best.<Conflict>map(this::left).orElseGet(this::everywhere);
    }

    private int further(BitSet hinging, Set<Integer> excluders) {
        BitSet further = (BitSet) hinging.clone();
        excluders.forEach(further::set);
        further.and(others);
        return further.cardinality();
    }

    private Conflict left(Move move) {
        List<State> outside = new ArrayList<>(parts(move));
        outside.add(move.to());
        BitSet hinging = hinges.of(move);
        return new Conflict.Left(some(hinging, pulled), some(hinging, others), move.from(), outside);
    }

    /// Why the target has no core. The verdict says that it has none.
    Conflict noCore() {
        if (completions.count().signum() == 0) {
            return nothing(hinges.boards());
        }
        if (completions.count().compareTo(BigInteger.valueOf(MOST_COMPLETIONS)) > 0) {
            return everywhere();
        }
        Map<State, Integer> places = new HashMap<>();
        completions.states().forEach(state -> places.put(state, places.size()));
        Map<BitSet, Integer> sets = new LinkedHashMap<>();
        List<List<Way>> ways =
                completions.states().map(from -> ways(from, places, sets)).toList();
        return new PutOut(ways, List.copyOf(sets.keySet()), others)
                .all()
                .map(this::nothing)
                .orElseGet(this::everywhere);
    }

    /// The ways out of a completion; just one where that hinges on no further call.
    private List<Way> ways(State from, Map<State, Integer> places, Map<BitSet, Integer> sets) {
        List<Way> ways = new ArrayList<>();
        for (Move move : departures(from)) {
            BitSet hinging = hinges.of(move);
            Way way = new Way(
                    sets.computeIfAbsent(hinging, _ -> sets.size()),
                    inside(move).stream().mapToInt(places::get).toArray());
            if (way.inside().length == 0 && !hinging.intersects(others)) {
                return List.of(way);
            }
            ways.add(way);
        }
        return ways;
    }

    private Conflict nothing(BitSet hinging) {
        return new Conflict.NothingStays(some(hinging, pulled), some(hinging, others), family.conditions());
    }

    /// What is true of this set alone, as far as is known.
    private Conflict everywhere() {
        BitSet all = (BitSet) pulled.clone();
        all.or(others);
        return nothing(all);
    }

    private static Set<Integer> some(BitSet levers, BitSet among) {
        return levers.stream().filter(among::get).boxed().collect(Collectors.toSet());
    }

    /// The departures from a completion that can be taken apart.
    private List<Move> departures(State from) {
        return analysis.leaving(concept, from).stream()
                .filter(move -> move.size() <= MOST_CHANGED)
                .toList();
    }

    /// The completions to which a move or a part of it leads.
    private List<State> inside(Move move) {
        List<State> inside = parts(move);
        inside.add(move.to());
        inside.removeIf(state -> !family.contains(state) || !completions.contains(state));
        return inside;
    }

    /// Where proper parts of the move would lead: from each part without an option, the one with it.
    private static List<State> parts(Move move) {
        List<State> parts = new ArrayList<>(List.of(move.from()));
        State changed = move.from().difference(move.to());
        for (int option = 0; option < changed.size(); option++) {
            if (changed.taken(option)) {
                boolean taken = move.to().taken(option);
                for (int k = parts.size() - 1; k >= 0; k--) {
                    parts.add(parts.get(k).with(option, taken));
                }
            }
        }
        parts.removeFirst();
        parts.remove(move.to());
        return parts;
    }
}
