package org.parley.deal.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Judge;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.StateSet;
import org.parley.game.stability.Step;
import org.parley.run.Result;

/// What keeps a party from leaving a family: the smallest change by which it would gain if nobody answered, an
/// answer that deters it, and in how many states of the core that change tempts it.
///
/// `anyway` counts the states in which every such answer needs a step its mover would take anyway: temptation, not
/// retaliation.
public record Support(int party, Deterred example, int states, int anyway) {

    /// Supports, and how many moves there were of which nobody could say what deters them: too large to search.
    public record Found(List<Support> supports, int untested) {
        public Found {
            supports = List.copyOf(supports);
        }
    }

    /// The supports of a family's core, in party order; none for a party that gains by no change out of the family.
    ///
    /// Looks, for each party, at its smallest improvement out of the family, and judges it in every state of
    /// the core that offers it: one search per such state.
    public static Found of(Analysis analysis, int parties, OutcomeVerdict verdict) {
        Judge judge = analysis.judge();
        List<State> core = verdict.core().states().toList();
        List<Support> supports = new ArrayList<>();
        int untested = 0;
        for (int party = 0; party < parties; party++) {
            List<Move> tempting = tempting(analysis.improvements(party), party, core, verdict.completions());
            Optional<Move> smallest = tempting.stream().min(Move.SMALLEST);
            List<Move> alike = tempting.stream()
                    .filter(move -> smallest.filter(move::isLike).isPresent())
                    .toList();
            List<Deterred> deterred = new ArrayList<>();
            for (Move move : alike) {
                switch (judge.sanction(verdict.concept(), move)) {
                    case Result.Complete<Optional<List<Step>>>(Optional<List<Step>> by) ->
                        by.ifPresent(steps -> deterred.add(new Deterred(move, steps)));
                    case Result.Partial<Optional<List<Step>>> _, Result.Declined<Optional<List<Step>>> _ -> untested++;
                }
            }
            support(party, deterred).ifPresent(supports::add);
        }
        return new Found(supports, untested);
    }

    /// The smallest improvements out of the family the party has from each state of the core.
    private static List<Move> tempting(Departures improvements, int party, List<State> core, StateSet family) {
        List<Move> tempting = new ArrayList<>();
        for (State state : core) {
            List<Move> out = improvements.from(state).stream()
                    .map(d -> new Move(party, state, d.to()))
                    .filter(move -> !family.contains(move.to()))
                    .toList();
            int size = out.stream().mapToInt(Move::size).min().orElse(0);
            out.stream().filter(move -> move.size() == size).forEach(tempting::add);
        }
        return tempting;
    }

    private static Optional<Support> support(int party, List<Deterred> deterred) {
        int anyway = (int) deterred.stream().filter(Deterred::restsOnAnyway).count();
        return deterred.stream()
                .min(Comparator.comparing(Deterred::restsOnAnyway))
                .map(example -> new Support(party, example, deterred.size(), anyway));
    }
}
