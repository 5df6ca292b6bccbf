package org.parley.answer.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.answer.data.Data;
import org.parley.answer.explain.InverseFigures;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.deal.stability.Target;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.engines.Engines;
import org.parley.game.inverse.Inverse;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.SetEngine;
import org.parley.run.Result;

/// What each party would have to want for a target to stay.
record AskingPriorities(Desk desk) {

    Result<Answer> answer(Inquiry.OfPriorities asked) {
        SetEngine engine = desk.judgesWhole() ? Engines.whole() : Engines.forward();
        Target target = asked.target();
        return Inverse.of(desk.game(), engine, asked.concepts(), asked.parties(), target.where(), desk.run())
                .map(found -> answered(asked, found));
    }

    private Answer answered(Inquiry.OfPriorities asked, Inverse found) {
        List<Concept> concepts = asked.concepts();
        Footing today = desk.footing(Desk.spoken(concepts));
        Report report =
                desk.explain().inverse(asked.target().name(), concepts, found, today, desk.foot(command(asked)));
        Data.Fields data = desk.about("priorities").and(TodayFigures.footing(today));
        InverseFigures figures =
                new InverseFigures(desk.negotiation(), desk.opened().labels());
        return Desk.answered(report, data.and(figures.inverse(asked.target().id(), concepts, found)));
    }

    private String command(Inquiry.OfPriorities asked) {
        String parties = asked.parties().stream()
                .map(p -> desk.negotiation().parties().get(p).id())
                .collect(Collectors.joining(","));
        boolean all = asked.parties().size() == desk.negotiation().parties().size();
        return "priorities" + (asked.isOutcome() ? " --to " : " --state ")
                + asked.target().id()
                + Desk.flag(asked.concepts(), List.of(new Sequential()))
                + (all ? "" : " --party " + parties);
    }
}
