package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Truth;

/// The feasible states in which given conditions are true, found without listing the whole space: options are
/// decided one after the other, and a branch ends as soon as a rule or condition can no longer be met.
public final class Completions {

    private final Game game;
    private final List<Condition> where;
    private final int limit;
    private final Terms terms;
    private final List<State> found = new ArrayList<>();

    private Completions(Game game, List<Condition> where, int limit) {
        this.game = game;
        this.where = where;
        this.limit = limit;
        this.terms = new Terms(game);
    }

    /// At most `limit` of them, in the order of their patterns; one more than `limit` tells that there are more.
    public static List<State> of(Game game, List<Condition> where, int limit) {
        Completions completions = new Completions(game, where, limit);
        completions.decide(State.none(game.options().size()), 0);
        return completions.found;
    }

    private void decide(State state, int decided) {
        if (found.size() > limit || !isOpen(state, decided)) {
            return;
        }
        if (decided == state.size()) {
            found.add(state);
            return;
        }
        decide(state, decided + 1);
        decide(state.with(decided, true), decided + 1);
    }

    private boolean isOpen(State state, int decided) {
        return game.never().stream().noneMatch(rule -> truth(rule, state, decided) == Truth.TRUE)
                && where.stream().noneMatch(condition -> truth(condition, state, decided) == Truth.FALSE);
    }

    private Truth truth(Condition condition, State state, int decided) {
        return Truth.of(condition, ref -> {
            int option = terms.number(ref);
            return option < decided ? Truth.of(state.taken(option)) : Truth.OPEN;
        });
    }
}
