package org.parley.deal.leverage;

import java.util.List;
import java.util.Optional;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Outcome;

/// The smallest sets of calls for a target.
///
/// `goal` is the best verdict that any set reaches; `sets` reach it, fewest calls first, then cheapest, the
/// first `tied` of them equal in both. `fewer` reach a lesser verdict with fewer calls. Where no set reaches a goal,
/// its `Barrier`
/// says why. Where a search had to stop, `settledTo` says up to how many calls every set was tried: smaller sets than
/// those given there are none up to that size, and larger ones may be missing.
public record Found(
        Outcome target,
        Concept concept,
        Owners owners,
        OutcomeVerdict before,
        Optional<Goal> goal,
        List<LeverSet> sets,
        int tied,
        List<LeverSet> fewer,
        List<Barrier> barriers,
        int tried,
        Optional<Integer> settledTo) {

    public Found {
        sets = List.copyOf(sets);
        fewer = List.copyOf(fewer);
        barriers = List.copyOf(barriers);
    }

    /// Whether every set was tried that could belong here.
    public boolean isComplete() {
        return settledTo.isEmpty();
    }

    /// Why no set reaches a goal: `with` these levers pulled the verdict is still this, these leave, and no further
    /// lever touches that. Where the search had to stop, `settledTo` says up to how many calls every set was tried.
    public record Barrier(Goal goal, List<Lever> with, Word word, List<Leaver> leavers, Optional<Integer> settledTo) {
        public Barrier {
            with = List.copyOf(with);
            leavers = List.copyOf(leavers);
        }

        public boolean isProven() {
            return settledTo.isEmpty();
        }
    }
}
