package org.parley.answer.workbench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.answer.data.Data;
import org.parley.answer.explain.RedLineFigures;
import org.parley.answer.explain.RedLineProof;
import org.parley.answer.explain.TodayFigures;
import org.parley.answer.report.Report;
import org.parley.answer.workbench.Answer.Standing;
import org.parley.deal.redlines.RedLineReport;
import org.parley.deal.redlines.RedLines;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;

/// Whether the red lines leave anything in common.
final class AskingRedLines {

    private static final long MOST_SETTINGS = 1L << 18;
    private static final BigInteger MOST_JUDGED = BigInteger.valueOf(10_000);

    private final Desk desk;
    private final List<Result<Analysis>> whole = new ArrayList<>();

    AskingRedLines(Desk desk) {
        this.desk = desk;
    }

    Result<Answer> answer(Inquiry.OfRedLines asked) {
        return of(asked.concept(), asked.limit()).map(found -> {
            Footing today = desk.footing(asked.concept());
            Data.Fields data =
                    desk.about("redlines").with("limit", asked.limit()).and(TodayFigures.footing(today));
            Report report = desk.explain().redLines(found, today, desk.foot(command(asked)));
            Optional<Data> proof = asked.withProof() ? Optional.of(proof(found)) : Optional.empty();
            return new Answer(Standing.ANSWERED, report, data.and(figures(found)), proof);
        });
    }

    Result<RedLineReport> of(Concept concept, int limit) {
        return RedLines.of(
                desk.negotiation(), concept, (within, count) -> analysis(concept, within, count), limit, desk.run());
    }

    Data.Fields figures(RedLineReport found) {
        return new RedLineFigures(found, desk.opened().labels()).redLines();
    }

    private Data proof(RedLineReport found) {
        Opened opened = desk.opened();
        return new RedLineProof(found, RedLines.certificates(desk.negotiation(), found), opened.labels())
                .proof(About.name(opened), opened.hash(), Workbench.TOOL);
    }

    /// The whole space is judged once, where it fits, and only when somebody asks; else the family at hand.
    private Result<Analysis> analysis(Concept concept, List<Condition> within, BigInteger count) {
        long settings = IntStream.range(0, desk.game().parties().size())
                .mapToLong(party -> 1L << Math.min(32, desk.game().owned(party).size()))
                .sum();
        if (settings > MOST_SETTINGS) {
            return new Result.Declined<>(
                    "The parties have too many options for that.", "Maybe leave out options it does not turn on.");
        }
        if (whole.isEmpty() && desk.judgesWhole()) {
            whole.add(Engines.whole().analyse(desk.game(), Set.of(concept), List.of(), desk.run()));
        }
        if (!whole.isEmpty()) {
            return whole.getFirst();
        }
        return count.compareTo(MOST_JUDGED) <= 0
                ? Engines.forward().analyse(desk.game(), Set.of(concept), within, desk.run())
                : new Result.Declined<>(
                        String.format(Locale.ROOT, "More than %,d states are not judged one by one.", MOST_JUDGED),
                        "Maybe rules or red lines that leave fewer states.");
    }

    private static String command(Inquiry.OfRedLines asked) {
        boolean usual = asked.limit() == Inquiry.OfRedLines.USUAL_LIMIT;
        return "redlines" + Desk.flag(asked.concept()) + (usual ? "" : " --limit " + asked.limit());
    }
}
