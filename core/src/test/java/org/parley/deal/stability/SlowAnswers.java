package org.parley.deal.stability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Definition;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Replies;
import org.parley.game.stability.Nash;
import org.parley.game.stability.Step;

/// How the others can answer a departure, typed out beside the slow definition: which sequences are legal, which
/// steps their movers would take anyway, and whether some sequence deters without such a step.
final class SlowAnswers {

    private final Game game;
    final Definition definition;

    SlowAnswers(Game game) {
        this.game = game;
        this.definition = new Definition(game);
    }

    private List<State> next(Concept concept, int mover, State from) {
        return switch (concept) {
            case Nash() -> List.of();
            case Metarational m ->
                m.replies() == Replies.MOVES ? definition.moves(mover, from) : definition.improvements(mover, from);
        };
    }

    /// Whether the steps lead on from where the party has gone, each by one who answers it, nobody twice running.
    boolean isLegal(int focal, Concept concept, State from, List<Step> steps) {
        State at = from;
        int last = focal;
        for (Step step : steps) {
            Move move = step.move();
            if (move.party() == last
                    || !move.from().equals(at)
                    || !game.opponents(focal).contains(move.party())
                    || !next(concept, move.party(), at).contains(move.to())) {
                return false;
            }
            at = move.to();
            last = move.party();
        }
        return !steps.isEmpty();
    }

    boolean deters(int focal, Concept concept, State stood, State end) {
        return concept instanceof Metarational m && definition.deters(focal, stood, end, m.guard());
    }

    /// With the party's options back where they were, both states are feasible and the mover prefers the second.
    boolean isAnyway(int focal, State stood, Move step) {
        State before = putBack(focal, stood, step.from());
        State after = putBack(focal, stood, step.to());
        return definition.feasible().contains(before)
                && definition.feasible().contains(after)
                && definition.prefers(step.party(), after, before);
    }

    private State putBack(int focal, State stood, State there) {
        State back = there;
        for (int option : game.owned(focal)) {
            back = back.with(option, stood.taken(option));
        }
        return back;
    }

    /// Whether some sequence without a step that would be taken anyway deters the improvement.
    boolean isDeterredByRetaliation(Concept concept, Move improvement) {
        record At(State state, int mover) {}
        int focal = improvement.party();
        Set<At> seen = new HashSet<>();
        Deque<At> open = new ArrayDeque<>(List.of(new At(improvement.to(), focal)));
        while (!open.isEmpty()) {
            At at = open.remove();
            for (int mover : game.opponents(focal)) {
                for (State to : mover == at.mover ? List.<State>of() : next(concept, mover, at.state)) {
                    boolean anyway = isAnyway(focal, improvement.from(), new Move(mover, at.state, to));
                    if (!anyway && deters(focal, concept, improvement.from(), to)) {
                        return true;
                    }
                    if (!anyway && seen.add(new At(to, mover))) {
                        open.add(new At(to, mover));
                    }
                }
            }
        }
        return false;
    }
}
