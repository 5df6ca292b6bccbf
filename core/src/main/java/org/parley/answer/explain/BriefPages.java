package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.stability.Brief;
import org.parley.negotiation.model.Lever;
import org.parley.run.Result;

/// Which parts of which answers a brief has, and on which of its pages.
record BriefPages(
        Brief brief,
        Phrases phrases,
        Further further,
        HoldsPart holds,
        Function<Journey, LegWords> steps,
        TodayPart todayPart,
        CallsPart calls,
        Result<RedLinesPart> redLines,
        Result<RobustParts> sure) {

    List<Part> first(TodayKinds kinds) {
        List<Part> parts = new ArrayList<>();
        if (namesEnds()) {
            parts.add(holds.table());
        }
        parts.add(todayPart.brief(kinds));
        return parts;
    }

    List<Part> second() {
        List<Part> parts = new ArrayList<>();
        if (namesEnds()) {
            parts.add(part(
                    WhoGoesFirst.HEADING,
                    further.ways(),
                    journey -> WhoGoesFirst.part(phrases, journey, steps.apply(journey))));
            parts.addAll(calls.parts(stepping()));
            parts.add(part(SurePart.HEADING, sure, RobustParts::sure));
        }
        parts.add(part(RedLinesPart.SHORT_HEADING, redLines, RedLinesPart::brief));
        return parts;
    }

    /// The levers that some step on the ways is said to take.
    private Set<String> stepping() {
        return further.ways().found().stream()
                .flatMap(journey -> journey.takes().values().stream())
                .flatMap(takes -> takes.found().stream())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Lever::id)
                .collect(Collectors.toSet());
    }

    /// What was found and how far it goes, or why nothing was.
    private static <T> Part part(String heading, Result<T> result, Function<T, Part> words) {
        return switch (result) {
            case Result.Complete<T>(T found) -> words.apply(found);
            case Result.Partial<T>(T found, String why) -> {
                Part part = words.apply(found);
                List<Block> blocks = new ArrayList<>(part.blocks());
                blocks.add(new Block.Gap("NOT SETTLED", Text.of(why)));
                yield new Part(part.place(), part.heading(), blocks);
            }
            case Result.Declined<T>(String why, String _) ->
                new Part(Place.SECOND_PAGE, heading, List.of(new Block.Gap("NOT TESTED", Text.of(why))));
        };
    }

    /// What the pages are checked by, without sources and tables.
    List<Part> annex() {
        List<Part> parts = new ArrayList<>();
        if (namesEnds()) {
            parts.add(holds.why());
            parts.addAll(calls.annex());
            sure.found().map(RobustParts::annex).ifPresent(parts::addAll);
        }
        redLines.found().map(RedLinesPart::annex).ifPresent(parts::addAll);
        return parts;
    }

    Part today() {
        return todayPart.part(Place.ANNEX);
    }

    private boolean namesEnds() {
        return !brief.ends().isEmpty();
    }
}
