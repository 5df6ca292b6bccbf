package org.parley.answer.workbench;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.answer.explain.Figures;
import org.parley.answer.explain.Further;
import org.parley.answer.explain.FurtherFigures;
import org.parley.answer.explain.Journey;
import org.parley.answer.report.Report;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Leverage;
import org.parley.deal.leverage.Owners;
import org.parley.deal.stability.Brief;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Survey;
import org.parley.deal.stability.Target;
import org.parley.deal.today.TodayReport;
import org.parley.file.format.ChangeWriter;
import org.parley.game.Terms;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Outcome;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;

/// The two pages to send on: a little of what each question answers at length.
record AskingBrief(Desk desk) {

    private static final int MOST_FAMILIES = 12;

    /// How many sets of calls a brief has judged for each end; `parley leverage` looks further.
    private static final int MOST_TRIALS = 60;

    /// How many sets of red lines a brief looks for; `parley redlines` looks further.
    private static final int MOST_SETS = 100;

    Result<Answer> answer(Inquiry.OfBrief asked) {
        AskingToday today = new AskingToday(desk);
        TodayReport told = today.report(asked.concept());
        return new AskingStability(desk)
                .survey(asked.concept(), asked.targets())
                .map(survey -> {
                    Further further = further(asked, survey.stability());
                    Data.Fields data = desk.about("brief").and(today.figures(told));
                    data = data.and(new Figures(desk.opened().labels(), asked.limit()).survey(survey));
                    data = new FurtherFigures(desk.negotiation(), desk.opened().labels(), ChangeWriter::line)
                            .into(data, asked.targets(), further);
                    String command = "brief" + Desk.flag(asked.concept()) + desk.flag(asked.targets());
                    Report report = desk.explain().brief(brief(asked, told, survey), further, desk.foot(command));
                    return Desk.answered(report, data);
                });
    }

    private Brief brief(Inquiry.OfBrief asked, TodayReport today, Survey survey) {
        Stability found = survey.stability();
        StateSet unnamed = unnamed(found, asked.concept());
        List<Pattern> families = unnamed.families(MOST_FAMILIES);
        boolean more = unnamed.states().anyMatch(s -> families.stream().noneMatch(s::fits));
        return new Brief(
                desk.negotiation(),
                asked.concept(),
                today,
                survey,
                new AskingStability(desk).reasoned(found, asked.concept()),
                families,
                more);
    }

    /// The equilibria in no end the file names, whichever ends were asked about.
    private StateSet unnamed(Stability found, Concept concept) {
        StateSet all = found.analysis()
                .equilibria(Collections.nCopies(desk.game().parties().size(), concept))
                .atLeast();
        return all.keep(new Terms(desk.game())
                .anyOf(desk.negotiation().outcomes().stream()
                        .map(Outcome::where)
                        .toList())
                .negate());
    }

    /// The verdicts told in many ways are judged beside everything else.
    private Further further(Inquiry.OfBrief asked, Stability stability) {
        return desk.run()
                .both(
                        () -> new AskingReadings(desk).of(asked.concept(), asked.targets()),
                        () -> desk.run().both(() -> ways(asked, stability), () -> calls(asked), Going::new),
                        (sure, going) -> new Further(
                                going.ways(),
                                going.calls(),
                                new AskingRedLines(desk).of(asked.concept(), MOST_SETS),
                                sure));
    }

    private record Going(Result<Journey> ways, List<Result<Found>> calls) {}

    private Result<Journey> ways(Inquiry.OfBrief asked, Stability stability) {
        List<Target> targets = asked.targets();
        return targets.isEmpty()
                ? new Result.Declined<>("The file names no outcomes.", "Maybe add outcomes to the file.")
                : new AskingPaths(desk, asked.concept()).to(targets.getFirst(), targets, Optional.of(stability));
    }

    private List<Result<Found>> calls(Inquiry.OfBrief asked) {
        if (desk.negotiation().levers().isEmpty()) {
            return List.of();
        }
        SetEngine engine = Engines.variants(desk.game(), desk.run());
        return desk.outcomes(asked.targets()).stream()
                .map(end -> Leverage.of(
                        desk.negotiation(), end, asked.concept(), Owners.AS_THEY_ARE, engine, MOST_TRIALS, desk.run()))
                .toList();
    }
}
