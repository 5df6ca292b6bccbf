package org.parley.game.explicit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.game.State;
import org.parley.game.stability.Metarational;

/// How far down the others can force a party from one state, found out only as far as somebody asks.
///
/// Walks outward over the others' steps and keeps the least good of what the party could still secure on the way, the
/// state itself included (harmless: it is better than where the party stood). Stops as soon as that answers the
/// question and goes on from there with the next. Which member moved last does not matter: two moves of one party
/// running are one move or a return.
final class Forcing {

    private final Arena arena;
    private final int focal;
    private final Metarational concept;
    private final Budget budget;
    private final Set<State> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private State least;

    Forcing(Arena arena, int focal, Metarational concept, State from, Budget budget) {
        this.arena = arena;
        this.focal = focal;
        this.concept = concept;
        this.budget = budget;
        budget.spend();
        this.least = arena.secured(focal, from, concept.guard());
        seen.add(from);
        open.add(from);
    }

    /// Whether the others can lead the party to something it does not prefer to where it stood.
    boolean deters(State stood) {
        while (arena.prefers(focal, least, stood) && !open.isEmpty()) {
            expand(open.element());
            open.remove();
        }
        return !arena.prefers(focal, least, stood);
    }

    /// A state stays open until all that follows it is noted, so that a search that was cut short never passes for one
    /// that came to its end.
    private void expand(State at) {
        for (int j : arena.opponents(focal)) {
            List<State> steps = arena.steps(j, at, concept.replies());
            for (State to : steps) {
                if (!seen.contains(to)) {
                    budget.spend();
                    seen.add(to);
                    open.add(to);
                    State secured = arena.secured(focal, to, concept.guard());
                    least = arena.prefers(focal, least, secured) ? secured : least;
                }
            }
        }
    }
}
