package org.parley.game.stability;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.OutcomeVerdict.Gone;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.negotiation.logic.Condition;

/// The verdict on an outcome, from an engine's analysis.
///
/// Completions are put out while somebody leaves them. One with a departure out of the family goes at once; of the
/// others the departures are looked at again when a state they lead to has gone. Costs one question per completion
/// and party, and the memory of the essential departures. `CoreDefinition` says what it means and judges it.
public final class Core {

    private final Analysis analysis;
    private final Concept concept;
    private final List<State> completions;
    private final Map<State, Integer> places = new HashMap<>();
    private final List<List<Way>> ways = new ArrayList<>();
    private final List<List<Way>> waysInto = new ArrayList<>();
    private final BitSet core = new BitSet();
    private final Deque<Way> open = new ArrayDeque<>();
    private final List<Gone> gone = new ArrayList<>();

    /// An essential departure between completions by their places; `to` is `OUTSIDE` where it leaves the family.
    private record Way(int from, int to, Move move) {
        static final int OUTSIDE = -1;
    }

    private Core(Analysis analysis, Concept concept, StateSet completions) {
        this.analysis = analysis;
        this.concept = concept;
        this.completions = completions.states().toList();
        for (State state : this.completions) {
            places.put(state, places.size());
            waysInto.add(new ArrayList<>(0));
        }
        core.set(0, this.completions.size());
    }

    /// The verdict on the judged states in which `where` is true.
    public static OutcomeVerdict of(Analysis analysis, Concept concept, Condition where) {
        return of(analysis, concept, analysis.judged(where));
    }

    /// The verdict on judged states that no condition need describe.
    public static OutcomeVerdict of(Analysis analysis, Concept concept, StateSet completions) {
        Core core = new Core(analysis, concept, completions);
        core.putOut();
        return new OutcomeVerdict(
                concept,
                completions,
                core.gone.isEmpty() ? completions : completions.keep(core::isLeft),
                core.equilibria(),
                core.leavers(way -> way.to() == Way.OUTSIDE || !core.core.get(way.to())),
                core.leavers(way -> way.to() == Way.OUTSIDE),
                core.gone);
    }

    private boolean isLeft(State completion) {
        return core.get(places.getOrDefault(completion, completions.size()));
    }

    private void putOut() {
        for (int place = 0; place < completions.size(); place++) {
            look(place);
        }
        while (!open.isEmpty()) {
            Way next = open.remove();
            if (core.get(next.from())) {
                putOut(next);
            }
        }
    }

    private void look(int place) {
        List<Way> from = ways(place);
        ways.add(from);
        Optional<Way> out = from.stream()
                .filter(way -> way.to() == Way.OUTSIDE || !core.get(way.to()))
                .findFirst();
        if (out.isPresent()) {
            putOut(out.get());
        } else {
            from.forEach(way -> waysInto.get(way.to()).add(way));
        }
    }

    private void putOut(Way way) {
        core.clear(way.from());
        gone.add(new Gone(way.move()));
        open.addAll(waysInto.get(way.from()));
    }

    private List<Way> ways(int place) {
        State from = completions.get(place);
        List<Way> found = new ArrayList<>(0);
        for (Move move : analysis.leaving(concept, from)) {
            found.add(new Way(place, places.getOrDefault(move.to(), Way.OUTSIDE), move));
        }
        return found;
    }

    private BigInteger equilibria() {
        StateSet all = analysis.equilibria(Collections.nCopies(analysis.parties(), concept))
                .atLeast();
        return BigInteger.valueOf(completions.stream().filter(all::contains).count());
    }

    /// Each party with a departure that counts, its smallest one, and from how many completions it has one.
    private List<Leaver> leavers(Predicate<Way> counts) {
        Map<Integer, Leaver> leavers = new TreeMap<>();
        for (List<Way> from : ways) {
            Map<Integer, Move> smallest = new HashMap<>();
            for (Way way : from) {
                if (counts.test(way)) {
                    smallest.merge(way.move().party(), way.move(), Core::smaller);
                }
            }
            smallest.forEach((party, move) -> leavers.merge(
                    party,
                    new Leaver(party, move, 1),
                    (known, more) -> new Leaver(party, smaller(known.move(), move), known.from() + 1)));
        }
        return List.copyOf(leavers.values());
    }

    private static Move smaller(Move a, Move b) {
        return Move.SMALLEST.compare(a, b) <= 0 ? a : b;
    }
}
