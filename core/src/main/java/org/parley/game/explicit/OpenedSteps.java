package org.parley.game.explicit;

import java.util.List;
import org.parley.game.stability.Reason;

/// Which reasons of opponents might open a step out of what is reached from a state of a slice: mark `k` stands for
/// the reason at place `k` of at most `WIDTH`. Costs one pass over the lines of each reason's party, and `Marks`'
/// spreading.
final class OpenedSteps {

    /// So many reasons have marks at once.
    static final int WIDTH = Long.SIZE;

    private OpenedSteps() {}

    static Marks marks(Slice.Judging slice, List<Reason> reasons) {
        Marks marks = new Marks(slice.space().size());
        for (int k = 0; k < reasons.size(); k++) {
            Reason reason = reasons.get(k);
            marks.putOnNewSteps(
                    slice.lined(reason.party()).lines(),
                    slice.where(reason.liked()),
                    slice.lined(reason.party(), reason.after()).levels(),
                    1L << k);
        }
        spread(slice.answers(), slice.question().isAnsweredByImprovements(), marks);
        return marks;
    }

    private static void spread(List<Lines> opponents, boolean byImprovements, Marks marks) {
        int unchanged = 0;
        for (int turn = 0; unchanged < opponents.size(); turn++) {
            Lines lines = opponents.get(turn % opponents.size());
            boolean changed = byImprovements ? marks.spreadAlongImprovements(lines) : marks.spreadAlongMoves(lines);
            unchanged = changed ? 1 : unchanged + 1;
        }
    }
}
