package org.parley.game.explicit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Step;

/// How the others can answer one departure: a search over legal sequences of those who answer the party.
///
/// Searches pairs of a state and its last mover, shortest sequences first, so nobody moves twice running and
/// somebody may move again later. Costs one look at each state the others can reach.
final class Answer {

    private final Arena arena;
    private final int focal;
    private final Metarational concept;
    private final State stood;
    private final State departed;
    private final Budget budget;
    private boolean gaveUp;

    /// What can follow a departure, as far as the budget goes.
    Answer(Arena arena, Metarational concept, Move departure, Budget budget) {
        this.arena = arena;
        this.focal = departure.party();
        this.concept = concept;
        this.stood = departure.from();
        this.departed = departure.to();
        this.budget = budget;
    }

    private record Reached(State state, int mover, Optional<Reached> before) {}

    /// A sequence that deters, if there is one; one without steps its movers would take anyway, if there is one. Spends
    /// the budget where it finds only one with such steps and has not looked everywhere for one without.
    Optional<List<Step>> sanction() {
        Optional<List<Step>> retaliation = walk(false, this::deters).map(this::steps);
        if (retaliation.isPresent()) {
            return retaliation;
        }
        Optional<List<Step>> any = walk(true, this::deters).map(this::steps);
        if (gaveUp && any.stream().flatMap(List::stream).anyMatch(Step::anyway)) {
            throw budget.spent();
        }
        return any;
    }

    /// The first end of a legal sequence that is `wanted`.
    private Optional<Reached> walk(boolean withAnyway, Predicate<Reached> wanted) {
        record At(State state, int mover) {}
        Set<At> seen = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(departed, -1, Optional.empty())));
        while (!open.isEmpty()) {
            if (!withAnyway && seen.size() >= arena.patience()) {
                gaveUp = true;
                return Optional.empty();
            }
            Reached at = open.remove();
            for (int j : arena.opponents(focal)) {
                for (State to : j == at.mover ? List.<State>of() : smallestFirst(j, at.state)) {
                    if ((withAnyway || !arena.isAnyway(j, at.state, to, focal, stood)) && seen.add(new At(to, j))) {
                        budget.spend();
                        Reached next = new Reached(to, j, Optional.of(at));
                        if (wanted.test(next)) {
                            return Optional.of(next);
                        }
                        open.add(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Steps that change fewer options come first, so that a sanction does no more than it needs to.
    private List<State> smallestFirst(int mover, State from) {
        List<State> steps = new ArrayList<>(arena.steps(mover, from, concept.replies()));
        steps.sort(Comparator.<State>comparingInt(to -> from.difference(to).takenCount())
                .thenComparing(Comparator.naturalOrder()));
        return steps;
    }

    private boolean deters(Reached end) {
        return !arena.prefers(focal, arena.secured(focal, end.state, concept.guard()), stood);
    }

    private List<Step> steps(Reached end) {
        List<Step> steps = new ArrayList<>();
        for (Reached at = end; at.before.isPresent(); at = at.before.get()) {
            State from = at.before.get().state;
            steps.add(new Step(
                    new Move(at.mover, from, at.state), arena.isAnyway(at.mover, from, at.state, focal, stood)));
        }
        Collections.reverse(steps);
        return steps;
    }

    /// Every state reached by legal sequences, the start itself left out. Which member moved last does not matter
    /// here: two moves of one party running are one move or a return (`Moves`).
    Set<State> ends() {
        Set<State> ends = new LinkedHashSet<>(List.of(departed));
        Deque<State> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            State at = open.remove();
            for (int j : arena.opponents(focal)) {
                for (State to : arena.steps(j, at, concept.replies())) {
                    if (ends.add(to)) {
                        budget.spend();
                        open.add(to);
                    }
                }
            }
        }
        ends.remove(departed);
        return ends;
    }
}
