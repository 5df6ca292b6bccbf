package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
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

    /// For the first page: the answer, what keeps it from being relied on, and every kind of finding with its count.
    Part brief(TodayKinds kinds) {
        List<Block> blocks = new ArrayList<>();
        List<Text> lines = kinds.lines(today.findings());
        blocks.add(answer());
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(lines));
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
        int ways = today.completions().size();
        String unclear =
                ways == 1 ? "" : " It leaves something unclear; " + ways + " ways to fill in today were tried.";
        return "Yes: today is possible under its rules, and no party, as the file tells it, has a reason to have left it "
                + "already." + unclear;
    }
}
