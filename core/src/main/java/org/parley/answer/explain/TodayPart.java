package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.today.TodayFinding;
import org.parley.deal.today.TodayReport;

/// Does the file describe today? The answer, and what was found.
final class TodayPart {

    private final TodayReport today;
    private final TodayWords words;

    TodayPart(TodayReport today, TodayWords words) {
        this.today = today;
        this.words = words;
    }

    /// The whole, with every finding.
    Part part(Place place) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(answer());
        if (!today.findings().isEmpty()) {
            blocks.add(new Block.Items(today.findings().stream().map(words::say).toList()));
        }
        return new Part(place, "Does the file describe today?", blocks);
    }

    /// For the first page: the answer and what speaks against it; the rest is counted and stands in the annex.
    Part brief() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(answer());
        List<Text> grave = today.findings().stream()
                .filter(TodayPart::isGrave)
                .map(words::say)
                .toList();
        if (!grave.isEmpty()) {
            blocks.add(new Block.Items(grave));
        }
        int rest = today.findings().size() - grave.size();
        if (rest > 0) {
            blocks.add(new Block.Prose(
                    Text.of(Phrases.count(rest, "further remark stands", "further remarks stand") + " in the annex.")));
        }
        return new Part(Place.FIRST_PAGE, "Does the file describe today?", blocks);
    }

    private Block answer() {
        return switch (today.footing()) {
            case IMPOSSIBLE ->
                new Block.Gap("NO", Text.of("Today, as the file gives it, is not possible under its own rules."));
            case UNEXPLAINED ->
                new Block.Gap(
                        "NO",
                        Text.of(
                                "As the file tells it, parties would already have left today, and nobody would deter them."));
            case UNCHECKED -> new Block.Gap("CANNOT CHECK", Text.of("Whether the file describes today."));
            case EXPLAINED -> new Block.Prose(Text.of(explained()));
        };
    }

    private String explained() {
        int readings = today.completions().size();
        String unclear = readings == 1
                ? ""
                : " It leaves something unclear; " + Phrases.count(readings, "reading was", "readings were")
                        + " tried.";
        return "Yes: today is possible under its rules, and no party, as the file tells it, has a reason to have left it "
                + "already." + unclear;
    }

    /// What keeps the file from being relied on, rather than what to keep in mind.
    static boolean isGrave(TodayFinding finding) {
        return switch (finding) {
            case TodayFinding.Infeasible _,
                    TodayFinding.TooUnclear _,
                    TodayFinding.Unexplained _,
                    TodayFinding.Unwanted _,
                    TodayFinding.LaterSource _,
                    TodayFinding.NoDay _,
                    TodayFinding.UndatedSource _,
                    TodayFinding.CannotMove _,
                    TodayFinding.Indifferent _ -> true;
            case TodayFinding.IdleWant _, TodayFinding.UncarriedCost _, TodayFinding.Veto _, TodayFinding.RestsOn _ ->
                false;
        };
    }
}
