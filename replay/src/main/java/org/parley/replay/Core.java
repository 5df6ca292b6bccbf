package org.parley.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An outcome judged anew: its completions, its core, its verdict and who leaves it.
///
/// The core is the largest set of completions from which no undeterred essential improvement leads to a state outside.
/// It is what remains when states with such a move out of what remains are removed until there are none.
///
/// @param completions the feasible states of the outcome
record Core(Game game, Verdicts verdicts, Set<Long> completions, Set<Long> core) {

    static Core of(Game game, Verdicts verdicts, Formula where) {
        Set<Long> completions = new LinkedHashSet<>();
        Map<Long, List<Long>> escapes = new HashMap<>();
        for (long state : States.where(game, where)) {
            completions.add(state);
            List<Long> all = new ArrayList<>();
            for (int party = 0; party < game.parties().size(); party++) {
                all.addAll(verdicts.escapes(party, state));
            }
            escapes.put(state, all);
        }
        Set<Long> core = new LinkedHashSet<>(completions);
        while (core.removeIf(state -> !core.containsAll(escapes.getOrDefault(state, List.of())))) {}
        return new Core(game, verdicts, completions, core);
    }

    Claim.Verdict verdict() {
        if (completions.isEmpty()) {
            return Claim.Verdict.CANNOT_HAPPEN;
        }
        if (core.isEmpty()) {
            return Claim.Verdict.LEFT;
        }
        return core.size() == completions.size() ? Claim.Verdict.HOLDS : Claim.Verdict.CAN_HOLD;
    }

    int equilibria() {
        return (int) completions.stream().filter(verdicts::equilibrium).count();
    }

    List<Claim.Leaver> leavers() {
        List<Claim.Leaver> leavers = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            leaver(party).ifPresent(leavers::add);
        }
        return leavers;
    }

    /// A party that leaves does so by the move that changes fewest options; of these by the one whose options come
    /// first; of these by the one from the first state in pattern order.
    private Optional<Claim.Leaver> leaver(int party) {
        int from = 0;
        long smallest = 0;
        List<Claim.Change> move = List.of();
        for (long state : completions) {
            boolean leaves = false;
            for (long to : verdicts.escapes(party, state)) {
                if (core.contains(to)) {
                    continue;
                }
                leaves = true;
                if (smallest == 0 || isSmaller(state ^ to, smallest)) {
                    smallest = state ^ to;
                    move = changes(state, to);
                }
            }
            from += leaves ? 1 : 0;
        }
        return from == 0 ? Optional.empty() : Optional.of(new Claim.Leaver(party, from, move));
    }

    /// Of two sets of as many options, the first to differ has the higher bit where its option comes earlier.
    private static boolean isSmaller(long changed, long than) {
        int difference = Long.bitCount(changed) - Long.bitCount(than);
        return difference < 0 || (difference == 0 && changed > than);
    }

    private List<Claim.Change> changes(long from, long to) {
        List<Claim.Change> changes = new ArrayList<>();
        for (int k = 0; k < game.options().size(); k++) {
            if (((from ^ to) & game.bit(k)) != 0) {
                changes.add(new Claim.Change(k, (to & game.bit(k)) != 0));
            }
        }
        return changes;
    }
}
