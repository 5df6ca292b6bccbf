package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Goal;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// For the brief: who has to call whom for each end, and what could be offered in place of pressure. The annex tells
/// the
/// whole of each set.
final class CallsPart {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Citations citations;
    private final List<Result<Found>> calls;

    CallsPart(Negotiation negotiation, Phrases phrases, Citations citations, List<Result<Found>> calls) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.citations = citations;
        this.calls = calls;
    }

    List<Part> parts() {
        if (calls.isEmpty()) {
            Text gap = Text.of("Who has to call whom: the file names no levers.");
            return List.of(
                    new Part(Place.SECOND_PAGE, "Who has to call whom", List.of(new Block.Gap("CANNOT SAY", gap))));
        }
        EndLines lines = new EndLines();
        EndLines offers = new EndLines();
        for (int k = 0; k < calls.size(); k++) {
            int number = k + 1;
            lines.add(number, line(calls.get(k)));
            calls.get(k).found().flatMap(this::offer).ifPresent(offer -> offers.add(number, offer));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(part("Who has to call whom", lines));
        if (!offers.isEmpty()) {
            parts.add(part("What could be offered instead of pressure", offers));
        }
        return parts;
    }

    /// The whole of every set, for the annex.
    List<Part> annex() {
        return calls.stream()
                .flatMap(result -> result.found().stream())
                .flatMap(found -> new LeveragePart(negotiation, phrases, citations, found).sets().stream())
                .toList();
    }

    private static Part part(String heading, EndLines lines) {
        return new Part(Place.SECOND_PAGE, heading, List.of(lines.items()));
    }

    private Text line(Result<Found> result) {
        return switch (result) {
            case Result.Complete<Found>(Found found) -> said(found);
            case Result.Partial<Found>(Found found, String why) -> said(found).then(" NOT SETTLED: " + why);
            case Result.Declined<Found>(String why, String _) -> Text.of("NOT TESTED: " + why);
        };
    }

    private Text said(Found found) {
        if (found.before().word() == Word.CANNOT_HAPPEN) {
            return Text.of("cannot happen, whoever calls.");
        }
        if (found.before().word() == Word.HOLDS) {
            return Text.of("holds once reached, without any call.");
        }
        if (found.goal().isEmpty() || found.sets().getFirst().pulled().isEmpty()) {
            return none(found);
        }
        LeverSet best = found.sets().getFirst();
        return Text.of(found.goal().get() == Goal.HOLDS ? "it holds with " : "it can hold with ")
                .then(Phrases.count(best.pulled().size(), "call: ", "calls: "))
                .then(names(best.pulled()))
                .then(
                        found.tied() > 1
                                ? "; " + Phrases.count(found.tied() - 1, "other set costs", "other sets cost")
                                        + " as little. "
                                : ". ")
                .then(dropped(best))
                .then(unwilling(best))
                .then(also(best));
    }

    /// That no calls help, by what stands against the most that could be done.
    private Text none(Found found) {
        String before = found.before().word() == Word.CAN_HOLD ? "can hold without any call; none" : "none";
        Text text = Text.of(before + " of the file's levers would make it hold"
                + (found.goal().isEmpty() ? "" : " throughout"));
        return found.barriers().stream()
                .filter(barrier -> !barrier.leavers().isEmpty())
                .findFirst()
                .map(barrier -> text.then(": even with all that could matter ")
                        .then(phrases.party(barrier.leavers().getFirst().party()))
                        .then(" would "
                                + phrases.would(barrier.leavers().getFirst().move())))
                .orElse(text)
                .then(".");
    }

    private Text names(List<Pulled> pulled) {
        return Phrases.listed(pulled.stream().map(p -> name(p.lever())).toList(), "and");
    }

    private Text name(Lever lever) {
        return Text.of(phrases.party(lever.by()))
                .then(" to ")
                .then(phrases.party(lever.on()))
                .then(" (")
                .then(new Piece.Code(lever.id()))
                .then(lever.sources().isEmpty() ? ", assumed)" : ")")
                .then(citations.of(lever.sources()));
    }

    /// What falls with each call.
    private Text dropped(LeverSet set) {
        Text text = new Text(List.of());
        for (Pulled pulled : set.pulled()) {
            if (!pulled.leavers().isEmpty()) {
                text = text.then("Without ")
                        .then(
                                set.pulled().size() == 1
                                        ? Text.of("it ")
                                        : Text.of(new Piece.Code(pulled.lever().id()))
                                                .then(" "))
                        .then(phrases.party(pulled.leavers().getFirst().party()))
                        .then(" would "
                                + phrases.would(pulled.leavers().getFirst().move()) + ". ");
            }
        }
        return text;
    }

    private Text unwilling(LeverSet set) {
        Text text = new Text(List.of());
        for (Pulled pulled : set.pulled()) {
            if (pulled.upkeep() instanceof Upkeep.Dropped(var move, int _)) {
                text = text.then(new Piece.Strong("Reluctant: "))
                        .then(phrases.party(pulled.lever().by()))
                        .then(" itself would " + phrases.would(move) + ". ");
            }
        }
        return text;
    }

    private Text also(LeverSet set) {
        List<Text> others = set.also().stream()
                .map(a -> Text.of("\"")
                        .then(new Piece.Name(
                                negotiation.outcome(a.outcome()).orElseThrow().name()))
                        .then("\" ")
                        .then(EndWords.mark(a.under()))
                        .then(" (without: ")
                        .then(EndWords.mark(a.before()))
                        .then(")"))
                .toList();
        return others.isEmpty()
                ? new Text(List.of())
                : Text.of("Under the same calls ")
                        .then(Phrases.listed(others, "and"))
                        .then(".");
    }

    /// Another set for the same end without pressure, where the first one uses some.
    private Optional<Text> offer(Found found) {
        boolean presses = !found.sets().isEmpty() && isPressed(found.sets().getFirst());
        if (!presses) {
            return Optional.empty();
        }
        Text text = Stream.concat(found.sets().stream(), found.fewer().stream())
                .filter(set -> !set.pulled().isEmpty() && !isPressed(set))
                .findFirst()
                .map(set -> names(set.pulled())
                        .then(": then it ")
                        .then(EndWords.mark(set.verdict().word())))
                .orElse(Text.of("none of the smallest sets found does without pressure"));
        return Optional.of(text.then("."));
    }

    private static boolean isPressed(LeverSet set) {
        return set.pulled().stream().anyMatch(p -> p.lever().kind() == Lever.Kind.PRESSURE);
    }
}
