package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.answer.data.Data;
import org.parley.answer.explain.DifferenceFigures;
import org.parley.answer.explain.DifferenceReport;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.difference.Comparison;
import org.parley.deal.difference.Judging;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.difference.Differences;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;

/// Answers what another file says differently, and what that does to the verdicts.
record Comparing(Opened first, Inquiry.OfDifference asked, Run run) {

    Result<Answer> answer() {
        Negotiation a = first.negotiation().orElseThrow();
        Negotiation b = asked.other().negotiation().orElseThrow();
        Judging judging = new Judging(
                asked.concept(), game -> Engines.judgesWhole(game, run), Engines.whole(), Engines.forward(), run);
        return Comparison.of(Differences.between(a, b), asked.outcomes(), judging, asked.limit())
                .map(comparison -> answer(comparison, footing(a), footing(b)));
    }

    private Footing footing(Negotiation negotiation) {
        return Today.footing(negotiation, Engines.forward(), asked.concept(), run);
    }

    private Answer answer(Comparison comparison, Footing today, Footing otherToday) {
        Report report = new DifferenceReport(comparison)
                .report(facts(comparison.differences()), List.of(today, otherToday), List.of(reproduce()));
        DifferenceFigures figures = new DifferenceFigures(comparison);
        Data.Fields data = new Data.Fields()
                .with("parley", Workbench.VERSION)
                .with("command", "diff")
                .with("file", first.fileName())
                .with("hash", first.hash());
        data = footed(data, today)
                .with("other", footed(named(asked.other()), otherToday))
                .with("concept", asked.concept().symbol())
                .with("limit", asked.limit())
                .with("statements", figures.statements())
                .with("verdicts", figures.verdicts())
                .with("crux", figures.crux());
        return new Answer(Standing.ANSWERED, report, data, Optional.empty());
    }

    /// Which files they are, and who may see what stands in them.
    private List<String> facts(Differences differences) {
        Stream<String> handling = Stream.of(differences.a(), differences.b())
                .map(Negotiation::handling)
                .filter(text -> !text.isEmpty())
                .distinct();
        return Stream.concat(Stream.of("First file " + called(first), "second file " + called(asked.other())), handling)
                .toList();
    }

    private static String called(Opened file) {
        return file.fileName() + " (" + file.shortHash() + ")";
    }

    private static Data.Fields named(Opened file) {
        return new Data.Fields().with("file", file.fileName()).with("hash", file.hash());
    }

    private static Data.Fields footed(Data.Fields data, Footing today) {
        Data.Fields footed = data;
        for (var field : TodayFigures.footing(today).fields().entrySet()) {
            footed = footed.with(field.getKey(), field.getValue());
        }
        return footed;
    }

    private String reproduce() {
        String concept = asked.concept().equals(new Sequential())
                ? ""
                : " --concept " + asked.concept().symbol();
        boolean all = asked.outcomes().equals(shared());
        String outcomes = all ? "" : " --outcome " + String.join(",", asked.outcomes());
        String limit = asked.limit() == Understanding.USUAL_COMBINATIONS ? "" : " --limit " + asked.limit();
        return "Reproduce: parley diff" + concept + outcomes + limit + " " + first.fileName() + " "
                + asked.other().fileName() + " (files " + first.shortHash() + " and "
                + asked.other().shortHash() + ", version " + Workbench.VERSION + ")";
    }

    private List<String> shared() {
        Negotiation other = asked.other().negotiation().orElseThrow();
        return first.negotiation().orElseThrow().outcomes().stream()
                .map(outcome -> outcome.id())
                .filter(id -> other.outcome(id).isPresent())
                .toList();
    }
}
