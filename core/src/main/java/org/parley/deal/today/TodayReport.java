package org.parley.deal.today;

import java.util.List;
import org.parley.game.State;
import org.parley.game.stability.Concept;

/// Whether a file describes today: the completions it was asked on and what was found.
///
/// `explained` means some completion of today is feasible in which no party has an undeterred improvement. Where it
/// is false, no verdict that starts from today can be said.
public record TodayReport(
        Concept concept, List<State> completions, boolean feasible, boolean explained, List<TodayFinding> findings) {

    public TodayReport {
        completions = List.copyOf(completions);
        findings = List.copyOf(findings);
    }
}
