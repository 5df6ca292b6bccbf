package org.parley.answer.workbench;

import java.util.List;
import org.parley.answer.data.Data;
import org.parley.answer.explain.RobustFigures;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.deal.robustness.Robust;
import org.parley.deal.robustness.Robustness;
import org.parley.deal.stability.Target;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.file.format.ChangeWriter;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.run.Result;

/// What the verdicts on named ends rest on.
record AskingReadings(Desk desk) {

    Result<Answer> answer(Inquiry.OfReadings asked) {
        return of(asked.concept(), asked.targets()).map(robust -> {
            Footing today = desk.footing(asked.concept());
            String command = "readings" + Desk.flag(asked.concept()) + desk.flag(asked.targets());
            Report report = desk.explain().robust(robust, today, desk.foot(command));
            Data.Fields data = desk.about("readings").and(TodayFigures.footing(today));
            return Desk.answered(report, data.and(figures(robust).all()));
        });
    }

    Result<Robust> of(Concept concept, List<Target> targets) {
        return Robustness.of(
                desk.negotiation(),
                desk.outcomes(targets),
                Engines.families(desk.game(), desk.run()),
                concept,
                told -> describes(desk.footing(told, concept)),
                desk.run());
    }

    RobustFigures figures(Robust robust) {
        return new RobustFigures(desk.negotiation(), robust, ChangeWriter::line);
    }

    /// Whether nothing speaks against it: what cannot be checked does not.
    private static boolean describes(Footing today) {
        return switch (today) {
            case EXPLAINED, UNCHECKED -> true;
            case UNEXPLAINED, IMPOSSIBLE -> false;
        };
    }
}
