package org.parley.deal.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Judge;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.StateSet;

/// What keeps a party from leaving a family: the smallest change by which it would gain if nobody answered, an
/// answer that deters it, and in how many states of the core that change tempts it.
///
/// `anyway` counts the states in which every such answer needs a step its mover would take anyway: temptation, not
/// retaliation.
public record Support(int party, Deterred example, int states, int anyway) {

    /// The supports of a family's core, in party order; none for a party that gains by no change out of the family.
    ///
    /// Looks, for each party, at its smallest improvement out of the family, and judges it in every state of
    /// the core that offers it: one search per such state.
    public static List<Support> of(Analysis analysis, int parties, OutcomeVerdict verdict) {
        Judge judge = analysis.judge();
        List<State> core = verdict.core().states().toList();
        List<Support> supports = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            List<Move> tempting = tempting(analysis.improvements(party), party, core, verdict.completions());
            tempting.stream()
                    .min(Move.SMALLEST)
                    .flatMap(s -> support(judge, verdict.concept(), s, tempting))
                    .ifPresent(supports::add);
        }
        return supports;
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

    private static Optional<Support> support(Judge judge, Concept concept, Move smallest, List<Move> tempting) {
        List<Deterred> deterred = tempting.stream()
                .filter(move -> move.isLike(smallest))
                .flatMap(move -> judge.sanction(concept, move).map(by -> new Deterred(move, by)).stream())
                .toList();
        int anyway = (int) deterred.stream().filter(Deterred::restsOnAnyway).count();
        return deterred.stream()
                .min(Comparator.comparing(Deterred::restsOnAnyway))
                .map(example -> new Support(smallest.party(), example, deterred.size(), anyway));
    }
}
