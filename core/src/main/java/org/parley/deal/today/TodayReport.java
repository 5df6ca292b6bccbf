package org.parley.deal.today;

import java.util.List;
import org.parley.game.State;
import org.parley.game.stability.Concept;

/// Whether a file describes today: the completions it was asked on and what was found.
public record TodayReport(Concept concept, List<State> completions, Footing footing, List<TodayFinding> findings) {

    public TodayReport {
        completions = List.copyOf(completions);
        findings = List.copyOf(findings);
    }

    /// How far today bears out the file. Only `EXPLAINED` is a pass.
    public enum Footing {
        /// In some completion of today no party has an undeterred improvement.
        EXPLAINED,
        /// In every completion some party has one.
        UNEXPLAINED,
        /// No completion is feasible.
        IMPOSSIBLE,
        /// The file says too little of today, or to judge it takes more completions or memory than there is room for.
        UNCHECKED
    }
}
