package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// For the brief: who has to call whom for each end, and what could be offered in place of pressure. The annex tells
/// the
/// whole of each set.
final class CallsPart {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Citations citations;
    private final CallWords words;
    private final List<Result<Found>> calls;

    CallsPart(Negotiation negotiation, Phrases phrases, Citations citations, List<Result<Found>> calls) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.citations = citations;
        this.words = new CallWords(negotiation, phrases, citations, new LeverWords(phrases, citations));
        this.calls = calls;
    }

    /// `stepping` are the levers a step is said to take, by id.
    List<Part> parts(Set<String> stepping) {
        if (calls.isEmpty()) {
            Text gap = Text.of("Who has to call whom: the file names no levers.");
            return List.of(
                    new Part(Place.SECOND_PAGE, "Who has to call whom", List.of(new Block.Gap("CANNOT SAY", gap))));
        }
        EndLines lines = new EndLines();
        EndLines offers = new EndLines();
        for (int k = 0; k < calls.size(); k++) {
            int number = k + 1;
            lines.add(number, line(calls.get(k), false), line(calls.get(k), true));
            calls.get(k).found().flatMap(words::offer).ifPresent(offer -> offers.add(number, offer));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Place.SECOND_PAGE,
                "Who has to call whom",
                Stream.concat(Stream.of(lines.items()), remaining(stepping).block().stream())
                        .toList()));
        if (!offers.isEmpty()) {
            parts.add(
                    new Part(Place.SECOND_PAGE, "What could be offered instead of pressure", List.of(offers.items())));
        }
        return parts;
    }

    private RemainingCalls remaining(Set<String> stepping) {
        List<Found> found =
                calls.stream().flatMap(result -> result.found().stream()).toList();
        return new RemainingCalls(negotiation, words, found, stepping);
    }

    /// The whole of every set, for the annex.
    List<Part> annex() {
        return calls.stream()
                .flatMap(result -> result.found().stream())
                .flatMap(found -> new LeveragePart(negotiation, phrases, citations, found).sets().stream())
                .toList();
    }

    private Text line(Result<Found> result, boolean several) {
        return switch (result) {
            case Result.Complete<Found>(Found found) -> words.said(found, several);
            case Result.Partial<Found>(Found found, String why) ->
                words.said(found, several).then(" NOT SETTLED: " + why);
            case Result.Declined<Found>(String why, String _) -> Text.of("NOT TESTED: " + why);
        };
    }
}
