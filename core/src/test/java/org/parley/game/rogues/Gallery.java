package org.parley.game.rogues;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Metarational;

/// The rogues: this field's history of bugs, made executable. And their harmless twins, which look as wrong and are
/// not.
final class Gallery {

    private Gallery() {}

    /// Everybody the suite must reject.
    static List<Rogue> rogues() {
        return Stream.of(
                        SequenceRogues.all(),
                        DeterrenceRogues.all(),
                        CounterMoveRogues.all(),
                        MoveRogues.all(),
                        PreferenceRogues.all(),
                        OutcomeRogues.all())
                .flatMap(List::stream)
                .toList();
    }

    /// Everybody the suite must let pass; `wrong` says why it is not.
    static List<Rogue> twins() {
        return List.of(
                Rogue.of("as-defined", "the rogues' common ancestor, changed in nothing", Naive::new),
                Rogue.of(
                        "twice-running",
                        "somebody may move twice running: per-option directions and complete preferences make that one"
                                + " move or a return",
                        TwiceRunning::new),
                Rogue.of(
                        "counter-moves-that-gain",
                        "only counter-moves that improve on the answer are looked at: one that beats the start beats"
                                + " an answer that does not",
                        GainingCounterMoves::new),
                Rogue.of(
                        "departure-among-answers",
                        "the state the party left for is counted among the answers: it is preferred, so it never"
                                + " deters",
                        DepartureAmongAnswers::new));
    }

    private static final class TwiceRunning extends Naive {
        TwiceRunning(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> ends = new LinkedHashSet<>(List.of(departure.to()));
            boolean grew = true;
            while (grew) {
                grew = false;
                for (State at : List.copyOf(ends)) {
                    for (int mover : opponents(departure.party())) {
                        grew |= ends.addAll(steps(concept, mover, at, departure));
                    }
                }
            }
            return ends;
        }
    }

    private static final class GainingCounterMoves extends Naive {
        GainingCounterMoves(Game game) {
            super(game);
        }

        @Override
        boolean rescues(Move departure, State end, State to) {
            return super.rescues(departure, end, to) && prefers(departure.party(), to, end);
        }
    }

    private static final class DepartureAmongAnswers extends Naive {
        DepartureAmongAnswers(Game game) {
            super(game);
        }

        @Override
        Set<State> replies(Metarational concept, Move departure) {
            Set<State> replies = super.replies(concept, departure);
            replies.add(departure.to());
            return replies;
        }
    }
}
