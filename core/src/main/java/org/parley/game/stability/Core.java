package org.parley.game.stability;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
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
    private final int parties;
    private final List<State> completions;
    private final Set<State> core;
    private final Map<State, List<Move>> departures = new HashMap<>();
    private final Map<State, List<Move>> leadingTo = new HashMap<>();
    private final Deque<Gone> open = new ArrayDeque<>();
    private final List<Gone> gone = new ArrayList<>();

    private Core(Game game, Analysis analysis, Concept concept, StateSet completions) {
        this.analysis = analysis;
        this.concept = concept;
        this.parties = game.parties().size();
        this.completions = completions.states().toList();
        this.core = new LinkedHashSet<>(this.completions);
    }

    /// The verdict on the judged states in which `where` is true.
    public static OutcomeVerdict of(Game game, Analysis analysis, Concept concept, Condition where) {
        StateSet completions = analysis.judged(where);
        Core core = new Core(game, analysis, concept, completions);
        core.putOut();
        StateSet left = core.gone.isEmpty() ? completions : completions.keep(core.core::contains);
        return new OutcomeVerdict(concept, completions, left, core.equilibria(), core.leavers(core.core::contains), core.leavers(completions::contains), core.gone);
    }

    private void putOut() {
        completions.forEach(this::look);
        while (!open.isEmpty()) {
            Gone next = open.remove();
            if (core.remove(next.departure().from())) {
                putOut(next);
            }
        }
    }

    private void look(State state) {
        List<Move> essential = essential(state);
        if (!essential.isEmpty()) {
            departures.put(state, essential);
        }
        Optional<Move> out = essential.stream().filter(m -> !core.contains(m.to())).findFirst();
        if (out.isPresent()) {
            core.remove(state);
            putOut(new Gone(out.get()));
        } else {
            essential.forEach(m -> leadingTo.computeIfAbsent(m.to(), _ -> new ArrayList<>()).add(m));
        }
    }

    private void putOut(Gone state) {
        gone.add(state);
        leadingTo.getOrDefault(state.departure().from(), List.of()).forEach(m -> open.add(new Gone(m)));
    }

    private List<Move> essential(State from) {
        List<Move> essential = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            for (State to : analysis.departures(party, concept).essential(from)) {
                essential.add(new Move(party, from, to));
            }
        }
        return essential;
    }

    private BigInteger equilibria() {
        StateSet all = analysis.equilibria(Collections.nCopies(parties, concept)).atLeast();
        return BigInteger.valueOf(completions.stream().filter(all::contains).count());
    }

    /// Each party with a departure to a state outside `within`, its smallest one, and from how many completions.
    private List<Leaver> leavers(Predicate<State> within) {
        Move[] smallest = new Move[parties];
        int[] from = new int[parties];
        for (State state : completions) {
            boolean[] leaves = new boolean[parties];
            for (Move move : departures.getOrDefault(state, List.of())) {
                if (!within.test(move.to())) {
                    leaves[move.party()] = true;
                    smallest[move.party()] = smaller(move, smallest[move.party()]);
                }
            }
            for (int party = 0; party < parties; party++) {
                from[party] += leaves[party] ? 1 : 0;
            }
        }
        return IntStream.range(0, parties)
                .filter(party -> from[party] > 0)
                .mapToObj(party -> new Leaver(party, smallest[party], from[party]))
                .toList();
    }

    private static Move smaller(Move move, Move than) {
        return than == null || Move.SMALLEST.compare(move, than) < 0 ? move : than;
    }
}
