package org.parley.answer.workbench;

import org.parley.answer.data.Data;
import org.parley.answer.explain.LeverageFigures;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Leverage;
import org.parley.deal.leverage.Owners;
import org.parley.game.engines.Engines;
import org.parley.game.stability.SetEngine;
import org.parley.run.Result;

/// Who has to call whom, so that an end holds.
record AskingLeverage(Desk desk) {

    Result<Answer> answer(Inquiry.OfLeverage asked) {
        SetEngine engine = Engines.variants(desk.game(), desk.run());
        return Leverage.of(
                        desk.negotiation(),
                        asked.target(),
                        asked.concept(),
                        asked.owners(),
                        engine,
                        asked.limit(),
                        desk.run())
                .map(found -> Desk.answered(
                        desk.explain().leverage(found, desk.foot(command(asked))),
                        desk.about("leverage").with("limit", asked.limit()).and(figures(found))));
    }

    private Data.Fields figures(Found found) {
        return new LeverageFigures(desk.negotiation(), desk.opened().labels()).leverage(found);
    }

    private static String command(Inquiry.OfLeverage asked) {
        return "leverage" + Desk.flag(asked.concept()) + " --target "
                + asked.target().id() + (asked.owners() == Owners.WILLING ? " --owners willing" : "")
                + (asked.limit() == Inquiry.OfLeverage.USUAL_LIMIT ? "" : " --limit " + asked.limit());
    }
}
