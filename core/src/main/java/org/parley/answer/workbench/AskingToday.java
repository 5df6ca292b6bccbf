package org.parley.answer.workbench;

import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;

/// Whether the file describes today.
record AskingToday(Desk desk) {

    Answer answer(Inquiry.OfToday asked) {
        TodayReport today = report(asked.concept());
        Standing standing = today.findings().isEmpty() ? Standing.ANSWERED : Standing.FINDINGS;
        Data.Fields data = desk.about("today").and(figures(today));
        return new Answer(
                standing,
                desk.explain().today(today, desk.foot("today" + Desk.flag(asked.concept()))),
                data,
                Optional.empty());
    }

    TodayReport report(Concept concept) {
        return Today.check(desk.negotiation(), Engines.forward(), concept, desk.run());
    }

    Data.Fields figures(TodayReport today) {
        return new TodayFigures(desk.negotiation(), desk.game()).today(today);
    }
}
