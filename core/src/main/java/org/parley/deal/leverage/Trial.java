package org.parley.deal.leverage;

import java.util.List;
import java.util.Set;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;

/// What a set of calls comes to: the target's verdict, who leaves, and which further levers could do better.
///
/// `towardsHolds` and `towardsCore` are empty where the verdict is that already, or where no further lever could help.
record Trial(Calls calls, Word word, List<Leaver> outward, Set<Integer> towardsHolds, Set<Integer> towardsCore) {

    Set<Integer> towards(Goal goal) {
        return switch (goal) {
            case HOLDS -> towardsHolds;
            case CAN_HOLD -> towardsCore;
        };
    }
}
