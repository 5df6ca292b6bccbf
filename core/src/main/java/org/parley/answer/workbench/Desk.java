package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.answer.data.Data;
import org.parley.answer.explain.Explain;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.stability.Target;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.run.Run;

/// What every answer about a file is made with: the file, the game it tells, and the surroundings; and what every
/// answer says in the same way.
record Desk(Opened opened, Negotiation negotiation, Game game, Run run) {

    static Desk of(Opened opened, Run run) {
        Negotiation negotiation = opened.negotiation().orElseThrow();
        return new Desk(opened, negotiation, Games.of(negotiation), run);
    }

    /// Whether each state of the game is judged, rather than those of some ends.
    boolean judgesWhole() {
        return Engines.judgesWhole(game, run);
    }

    /// How this negotiation, or the same one told otherwise, stands to today.
    Footing footing(Negotiation told, Concept concept) {
        return Today.footing(told, Engines.forward(), concept, run);
    }

    Footing footing(Concept concept) {
        return footing(negotiation, concept);
    }

    Explain explain() {
        return new Explain(negotiation, game, "file " + opened.shortHash());
    }

    Data.Fields about(String command) {
        return About.of(opened, command);
    }

    static Answer answered(Report report, Data.Fields data) {
        return new Answer(Standing.ANSWERED, report, data, Optional.empty());
    }

    /// How the answer is had again: `command` with all that is not as usual.
    List<String> foot(String command) {
        return List.of("Reproduce: parley " + command + " " + About.name(opened) + " (file " + opened.shortHash()
                + ", version " + Workbench.VERSION + ")");
    }

    /// The concept an answer by several speaks by.
    static Concept spoken(List<Concept> concepts) {
        return concepts.contains(new Sequential()) ? new Sequential() : concepts.getLast();
    }

    static String flag(Concept concept) {
        return flag(List.of(concept), List.of(new Sequential()));
    }

    /// Concepts asked about, unless they are the usual ones.
    static String flag(List<Concept> concepts, List<Concept> usual) {
        return concepts.equals(usual)
                ? ""
                : " --concept " + concepts.stream().map(Concept::symbol).collect(Collectors.joining(","));
    }

    /// Targets asked about, unless they are all the outcomes of the file.
    String flag(List<Target> targets) {
        List<String> ids = targets.stream().map(Target::id).toList();
        List<String> all = negotiation.outcomes().stream().map(Outcome::id).toList();
        return ids.equals(all) ? "" : named(ids);
    }

    /// Outcomes, or other states, by name.
    String named(List<String> ids) {
        boolean outcomes = ids.stream().allMatch(id -> negotiation.outcome(id).isPresent());
        return (outcomes ? " --outcome " : " --state ") + String.join(",", ids);
    }

    /// The named ends of the file as targets.
    List<Target> ends() {
        return NamedThings.targets(negotiation);
    }

    /// Those of the targets that are outcomes of the file.
    List<Outcome> outcomes(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> negotiation.outcome(target.id()).stream())
                .toList();
    }
}
