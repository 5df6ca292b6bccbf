package org.parley.game.stability;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;

/// The verdict on an outcome as it is defined, beside the slow definition of stability; it judges `Core`.
public final class CoreDefinition {

    private final Game game;
    private final Definition definition;

    public CoreDefinition(Game game) {
        this.game = game;
        this.definition = new Definition(game);
    }

    /// The completions of `where`.
    public List<State> completions(Condition where) {
        return definition.feasible().stream()
                .filter(s -> definition.isTrue(where, s))
                .toList();
    }

    /// The largest part of the completions that no undeterred essential improvement leaves.
    public Set<State> core(List<State> completions, Concept concept) {
        Set<State> core = new LinkedHashSet<>(completions);
        while (core.removeIf(s -> leaves(s, core, concept))) {}
        return core;
    }

    private boolean leaves(State state, Set<State> within, Concept concept) {
        for (int i = 0; i < game.parties().size(); i++) {
            if (essential(i, concept, state).stream().anyMatch(t -> !within.contains(t))) {
                return true;
            }
        }
        return false;
    }

    /// The undeterred improvements of which no proper part is one that serves the party as well.
    public List<State> essential(int party, Concept concept, State from) {
        List<State> undeterred = definition.undeterred(party, concept, from);
        return undeterred.stream()
                .filter(t -> undeterred.stream()
                        .noneMatch(part -> isPart(from, part, t) && !definition.prefers(party, t, part)))
                .toList();
    }

    private static boolean isPart(State from, State part, State whole) {
        List<Integer> some = new Move(0, from, part).changed();
        List<Integer> all = new Move(0, from, whole).changed();
        return some.size() < all.size() && all.containsAll(some);
    }

    /// How many completions are stable for every party.
    public BigInteger equilibria(List<State> completions, Concept concept) {
        return BigInteger.valueOf(completions.stream()
                .filter(s -> {
                    for (int i = 0; i < game.parties().size(); i++) {
                        if (!definition.isStable(i, concept, s)) {
                            return false;
                        }
                    }
                    return true;
                })
                .count());
    }

    /// Each party with an undeterred essential improvement from a completion to outside the core, in party order.
    public List<OutcomeVerdict.Leaver> leavers(List<State> completions, Set<State> core, Concept concept) {
        List<OutcomeVerdict.Leaver> leavers = new ArrayList<>();
        for (int i = 0; i < game.parties().size(); i++) {
            leaver(i, completions, core, concept).ifPresent(leavers::add);
        }
        return leavers;
    }

    private Optional<OutcomeVerdict.Leaver> leaver(
            int party, List<State> completions, Set<State> core, Concept concept) {
        List<Move> moves = new ArrayList<>();
        int from = 0;
        for (State s : completions) {
            List<State> out = essential(party, concept, s).stream()
                    .filter(t -> !core.contains(t))
                    .toList();
            out.forEach(t -> moves.add(new Move(party, s, t)));
            from += out.isEmpty() ? 0 : 1;
        }
        int count = from;
        return moves.stream().min(Move.SMALLEST).map(m -> new OutcomeVerdict.Leaver(party, m, count));
    }
}
