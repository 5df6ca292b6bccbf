package org.parley.deal.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.Moves;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Judge;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.Step;

/// What keeps a party from leaving a family: the smallest change by which it would gain if nobody answered, an
/// answer that deters it, and in how many states of the core that change tempts it.
///
/// `anyway` counts the states in which every such answer needs a step its mover would take anyway: temptation, not
/// retaliation.
public record Support(int party, Deterred example, int states, int anyway) {

    /// The supports of a family's core, in party order; none for a party that gains by no change out of the family.
    ///
    /// Looks, for each party, at its smallest improvement out of the family, and judges it in every state of the core
    /// that offers it: one search per such state.
    public static List<Support> of(Game game, Judge judge, OutcomeVerdict verdict) {
        Moves moves = new Moves(game);
        List<Support> supports = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            new Tempted(moves, Order.of(game, party), party, verdict).support(judge).ifPresent(supports::add);
        }
        return supports;
    }

    /// One party and the states of a core.
    private record Tempted(Moves moves, Order order, int party, OutcomeVerdict verdict) {

        Optional<Support> support(Judge judge) {
            List<State> core = verdict.core().states().toList();
            Optional<Move> smallest = core.stream()
                    .flatMap(s -> moves.from(s, party).stream().map(t -> new Move(party, s, t)))
                    .filter(this::tempts)
                    .min(Move.SMALLEST);
            return smallest.flatMap(move -> support(judge, core, move));
        }

        private boolean tempts(Move move) {
            return order.prefers(move.to(), move.from()) && !verdict.completions().contains(move.to());
        }

        private Optional<Support> support(Judge judge, List<State> core, Move smallest) {
            State changed = smallest.from().difference(smallest.to());
            int states = 0;
            int anyway = 0;
            Optional<Deterred> example = Optional.empty();
            for (State state : core) {
                Move move = new Move(party, state, state.with(changed, smallest.to()));
                if (!moves.from(state, party).contains(move.to()) || !tempts(move)) {
                    continue;
                }
                Optional<List<Step>> sanction = judge.sanction(verdict.concept(), move);
                if (sanction.isPresent()) {
                    Deterred deterred = new Deterred(move, sanction.get());
                    states++;
                    anyway += deterred.restsOnAnyway() ? 1 : 0;
                    example = example.isEmpty() || (example.get().restsOnAnyway() && !deterred.restsOnAnyway())
                            ? Optional.of(deterred)
                            : example;
                }
            }
            int in = states;
            int marked = anyway;
            return example.map(deterred -> new Support(party, deterred, in, marked));
        }
    }
}
