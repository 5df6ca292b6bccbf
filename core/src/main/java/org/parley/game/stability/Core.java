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
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.OutcomeVerdict.Gone;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.negotiation.logic.Condition;

/// The verdict on an outcome, from an engine's analysis.
///
/// Completions are put out while somebody leaves them. One with a departure out of the family goes at once; of the
/// others the departures are kept, and looked at again when a state they lead to has gone. Costs two questions per
/// completion and unstable party. `CoreDefinition` says what it means and judges it.
public final class Core {

    private final Analysis analysis;
    private final Concept concept;
    private final int parties;
    private final List<State> completions;
    private final Set<State> core;
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
        return new OutcomeVerdict(concept, completions, left, core.equilibria(), core.leavers(), core.gone);
    }

    private void putOut() {
        completions.forEach(this::look);
        while (!open.isEmpty()) {
            Gone next = open.remove();
            if (core.remove(next.departure().from())) {
                gone.add(next);
                leadingTo.getOrDefault(next.departure().from(), List.of()).forEach(m -> open.add(new Gone(m)));
            }
        }
    }

    private void look(State state) {
        List<Move> departures = essential(state).toList();
        Optional<Move> out = departures.stream().filter(m -> !core.contains(m.to())).findFirst();
        if (out.isPresent()) {
            core.remove(state);
            gone.add(new Gone(out.get()));
            leadingTo.getOrDefault(state, List.of()).forEach(m -> open.add(new Gone(m)));
        } else {
            departures.forEach(m -> leadingTo.computeIfAbsent(m.to(), _ -> new ArrayList<>()).add(m));
        }
    }

    private Stream<Move> essential(State from) {
        return java.util.stream.IntStream.range(0, parties).boxed().flatMap(i -> essential(i, from).stream());
    }

    private List<Move> essential(int party, State from) {
        if (analysis.stable(party, concept).atLeast().contains(from)) {
            return List.of();
        }
        return Essential.of(party, from, analysis.departures(party, concept).from(from));
    }

    private BigInteger equilibria() {
        StateSet all = analysis.equilibria(Collections.nCopies(parties, concept)).atLeast();
        return BigInteger.valueOf(completions.stream().filter(all::contains).count());
    }

    private List<Leaver> leavers() {
        List<Leaver> leavers = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            int from = 0;
            Move smallest = null;
            for (State state : completions) {
                List<Move> out = essential(party, state).stream().filter(m -> !core.contains(m.to())).toList();
                from += out.isEmpty() ? 0 : 1;
                for (Move move : out) {
                    smallest = smallest == null || Essential.SMALLEST.compare(move, smallest) < 0 ? move : smallest;
                }
            }
            if (smallest != null) {
                leavers.add(new Leaver(party, smallest, from));
            }
        }
        return leavers;
    }
}
