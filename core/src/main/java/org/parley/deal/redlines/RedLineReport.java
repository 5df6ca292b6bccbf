package org.parley.deal.redlines;

import java.util.List;
import java.util.Optional;
import org.parley.game.Game;
import org.parley.game.stability.Concept;
import org.parley.sat.Clashes;

/// Whether the parties' red lines and fallbacks leave anything in common.
///
/// `silent` are the parties without any line, by number: every state counts as acceptable to them. `common` is what all
/// lines leave; empty where they clash, and where there is no line at all. `conflicts` and `concessions` come smallest
/// first; of the sets with fewer members than `conflictsBelow`, or `concessionsBelow`, none is missing.
public record RedLineReport(
        Game game,
        Concept concept,
        List<Line> lines,
        List<Gap> gaps,
        List<Integer> silent,
        Optional<Common> common,
        List<Conflict> conflicts,
        List<Concession> concessions,
        int conflictsBelow,
        int concessionsBelow) {

    public RedLineReport {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        silent = List.copyOf(silent);
        conflicts = List.copyOf(conflicts);
        concessions = List.copyOf(concessions);
    }

    /// Whether every conflict and every concession there is stands in its list.
    public boolean isComplete() {
        return areAllConflicts() && areAllConcessions();
    }

    public boolean areAllConflicts() {
        return conflictsBelow == Clashes.ALL;
    }

    public boolean areAllConcessions() {
        return concessionsBelow == Clashes.ALL;
    }
}
