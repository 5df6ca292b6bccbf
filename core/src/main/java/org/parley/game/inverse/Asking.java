package org.parley.game.inverse;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.game.State;
import org.parley.game.inverse.Needed.Alternative;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Ground;
import org.parley.game.stability.StateSet;
import org.parley.run.Run;

/// Works out what one party needs under one concept.
final class Asking {

    /// How many orders are shown with what comes of them.
    private static final int SHOWN = 3;

    /// Bytes a state or position met takes, with its places in sets and lists.
    private static final long BYTES = 600;

    /// Beyond so many positions a search takes longer than anybody waits.
    private static final long MOST_POSITIONS = 1L << 21;

    private final Forward forward;
    private final Analysis analysis;
    private final int party;
    private final Concept concept;
    private final Budget budget;
    private final Ground ground;

    Asking(Forward forward, Analysis analysis, int party, Concept concept) {
        this.forward = forward;
        this.analysis = analysis;
        this.party = party;
        this.concept = concept;
        this.budget = new Budget(forward.run().room() / BYTES, forward.run());
        this.ground = analysis.ground();
    }

    Needs needs() {
        long stable = forward.stable(analysis, party, concept);
        try {
            return switch (Ladder.of(forward.game(), party)) {
                case Ladder.Reading.Ordered(Ladder ladder) -> searched(ladder, stable);
                case Ladder.Reading other -> unsearched(stable, new Needed.NotOrdered(other), rankings());
            };
        } catch (Budget.SpentException _) {
            return unsearched(stable, new Needed.TooLarge(budget.all()), Optional.empty());
        }
    }

    /// Without an order to change, or the room to search: whether anything would have to is known all the same.
    private Needs unsearched(long stable, Needed otherwise, Optional<Rankings> rankings) {
        Needed needed = stable > 0 ? new Needed.Nothing() : otherwise;
        return new Needs(party, concept, List.of(), stable, needed, Optional.empty(), rankings);
    }

    private Optional<Rankings> rankings() {
        List<State> completions =
                analysis.judged(forward.where()).states().limit(2).toList();
        return completions.size() == 1
                ? Rankings.of(forward.game(), ground, party, concept, completions.getFirst(), budget)
                : Optional.empty();
    }

    private Needs searched(Ladder ladder, long stable) {
        Demands demands = new Demands(
                ground, forward.game().opponents(party), party, concept, ladder.view(forward.game()), budget);
        List<State> completions = analysis.judged(forward.where()).states().toList();
        if (stable > 0) {
            StateSet isStable = analysis.stable(party, concept).atLeast();
            State first =
                    completions.stream().filter(isStable::contains).findFirst().orElseThrow();
            return needs(ladder, demands, stable, new Needed.Nothing(), first, completions.size());
        }
        Map<State, Demand> byState = new LinkedHashMap<>();
        completions.forEach(state -> byState.put(state, demands.of(state)));
        Run run = forward.run();
        Budget positions = new Budget(Math.min(MOST_POSITIONS, run.room() / BYTES), run);
        return switch (Family.of(ladder.rungs().size(), byState, positions)) {
            case Family.Outcome.Exact exact ->
                needs(ladder, demands, 0, swaps(ladder, exact), exact.at(), completions.size());
            case Family.Outcome.Stopped(int atLeast, var found, State at) ->
                needs(
                        ladder,
                        demands,
                        0,
                        new Needed.Stopped(atLeast, found.map(f -> forward.alternative(party, concept, ladder, f))),
                        at,
                        completions.size());
            case Family.Outcome.Never(State at) ->
                needs(ladder, demands, 0, new Needed.Never(), at, completions.size());
        };
    }

    private Needed swaps(Ladder ladder, Family.Outcome.Exact exact) {
        return new Needed.Swaps(
                exact.swaps(),
                exact.completions(),
                exact.orders(),
                exact.more(),
                exact.first().stream()
                        .limit(SHOWN)
                        .map(found -> forward.alternative(party, concept, ladder, found))
                        .sorted(Comparator.comparing(Asking::core).reversed())
                        .toList());
    }

    /// How much of the family is left by nobody; of equally near orders the one that leaves more comes first.
    private static BigInteger core(Alternative alternative) {
        return alternative.after().map(verdict -> verdict.core().count()).orElse(BigInteger.ZERO);
    }

    private Needs needs(Ladder ladder, Demands demands, long stable, Needed needed, State at, int completions) {
        boolean asks = completions == 1 || !(needed instanceof Needed.Nothing);
        return new Needs(
                party,
                concept,
                ladder.rungs(),
                stable,
                needed,
                asks ? Optional.of(new Needs.At(at, new Requirements(demands).of(at))) : Optional.empty(),
                rankings());
    }
}
