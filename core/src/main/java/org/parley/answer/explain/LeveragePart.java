package org.parley.answer.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Found.Barrier;
import org.parley.deal.leverage.Goal;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.deal.leverage.Owners;
import org.parley.deal.leverage.Price;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;

/// Who has to call whom: the sets of calls, and for each call what it is for.
final class LeveragePart {

    private final Negotiation negotiation;
    private final Phrases phrases;
    private final Citations citations;
    private final Found found;

    LeveragePart(Negotiation negotiation, Phrases phrases, Citations citations, Found found) {
        this.negotiation = negotiation;
        this.phrases = phrases;
        this.citations = citations;
        this.found = found;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(shortAnswer()));
        parts.addAll(parts("", Place.FIRST_PAGE));
        return parts;
    }

    /// The sets for themselves, as an annex to a brief.
    List<Part> sets() {
        return parts("\"" + found.target().name() + "\": ", Place.ANNEX);
    }

    private List<Part> parts(String before, Place place) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < found.sets().size(); k++) {
            LeverSet set = found.sets().get(k);
            if (!set.pulled().isEmpty()) {
                parts.add(part(place, before + "Calls, set " + (k + 1), set));
            }
        }
        for (LeverSet set : found.fewer()) {
            if (!set.pulled().isEmpty()) {
                parts.add(part(place, before + "Fewer calls, for less", set));
            }
        }
        return parts;
    }

    private Part shortAnswer() {
        List<Block> blocks = new ArrayList<>();
        if (negotiation.levers().isEmpty()) {
            blocks.add(new Block.Gap("CANNOT SAY", Text.of("Who has to call whom: the file names no levers.")));
        }
        blocks.add(new Block.Lead(asItStands().then(" ").then(answer())));
        if (negotiation.levers().isEmpty()) {
            return new Part(Place.FIRST_PAGE, "Who has to call whom", blocks);
        }
        found.barriers().stream()
                .skip(found.goal().isEmpty() ? found.barriers().size() - 1 : 0)
                .forEach(barrier -> blocks.add(new Block.Prose(barrier(barrier))));
        blocks.add(new Block.Prose(Text.of(assumed())));
        return new Part(Place.FIRST_PAGE, "Who has to call whom", blocks);
    }

    private Text target() {
        return Text.of("\"").then(new Piece.Name(found.target().name())).then("\"");
    }

    private Text asItStands() {
        return switch (found.before().word()) {
            case HOLDS -> target().then(" holds once reached, without any call.");
            case CAN_HOLD ->
                target().then(" can hold without any call, in "
                        + ways(
                                found.before().core().count(),
                                found.before().completions().count()) + ".");
            case LEFT ->
                target().then(" is left as things stand: ")
                        .then(leaving(found.before().outward()))
                        .then(".");
            case CANNOT_HAPPEN -> target().then(" cannot happen under the file's rules.");
        };
    }

    private static String ways(java.math.BigInteger some, java.math.BigInteger of) {
        return Phrases.number(some) + " of " + Phrases.number(of) + " ways";
    }

    private Text answer() {
        if (found.goal().isEmpty()) {
            return new Text(List.of());
        }
        int calls = found.sets().getFirst().pulled().size();
        if (calls == 0) {
            return new Text(List.of());
        }
        String verdict = found.goal().get() == Goal.HOLDS ? "it holds" : "it can hold";
        return Text.of("With " + Phrases.count(calls, "call ", "calls ") + verdict + ": ")
                .then(callers(found.sets().getFirst()))
                .then(
                        found.tied() == 1
                                ? "."
                                : ". " + Phrases.count(found.tied(), "set costs", "sets cost") + " as little.");
    }

    private Text callers(LeverSet set) {
        return Phrases.listed(
                set.pulled().stream()
                        .map(p -> Text.of(phrases.party(p.lever().by()))
                                .then(" to ")
                                .then(phrases.party(p.lever().on())))
                        .toList(),
                "and");
    }

    private Text barrier(Barrier barrier) {
        String verdict = barrier.goal() == Goal.HOLDS ? "hold throughout" : "hold at all";
        if (!barrier.isProven()) {
            return Text.of("NOT SETTLED: whether larger sets make it " + verdict + "; all of up to "
                    + Phrases.count(barrier.settledTo().orElseThrow(), "call", "calls")
                    + " were tried, and none does.");
        }
        Text with = barrier.with().isEmpty()
                ? Text.of("As it stands ")
                : Text.of("Even with ").then(names(barrier.with())).then(" ");
        return Text.of("No set of the file's levers makes it " + verdict + ". ")
                .then(with)
                .then(barrier.leavers().isEmpty() ? Text.of("it cannot happen") : leaving(barrier.leavers()))
                .then("; no further lever in the file touches that.");
    }

    private Text names(List<Lever> levers) {
        return Phrases.listed(
                levers.stream().map(l -> Text.of(new Piece.Code(l.id()))).toList(), "and");
    }

    private String assumed() {
        return found.owners() == Owners.AS_THEY_ARE
                ? "Whether those who call keep it up is decided by their own wants in the file."
                : "Those who call are taken to be willing: none of them drops what it uses.";
    }

    private Part part(Place place, String heading, LeverSet set) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(Text.of(
                        Phrases.count(set.pulled().size(), "call", "calls") + ", " + price(set.price()) + ": ")
                .then(EndWords.mark(set.verdict().word()))
                .then(
                        set.verdict().word() == Word.CAN_HOLD
                                ? ", in "
                                        + ways(
                                                set.verdict().core().count(),
                                                set.verdict().completions().count())
                                : "")
                .then(".")));
        blocks.add(new Block.Numbered(set.pulled().stream().map(this::call).toList()));
        also(set).ifPresent(blocks::add);
        return new Part(place, heading, blocks);
    }

    private static String price(Price price) {
        List<String> parts = new ArrayList<>();
        if (price.high() > 0) {
            parts.add(price.high() + " high");
        }
        if (price.medium() > 0) {
            parts.add(price.medium() + " medium");
        }
        if (price.low() > 0) {
            parts.add(price.low() + " low");
        }
        String missing = price.unpriced() == 0
                ? ""
                : " (" + Phrases.count(price.unpriced(), "price is", "prices are")
                        + " not in the file and counted as high)";
        return "price " + Phrases.joined(parts, "and") + missing;
    }

    private Text call(Pulled pulled) {
        Lever lever = pulled.lever();
        Text text = Text.of(phrases.party(lever.by()))
                .then(" to ")
                .then(phrases.party(lever.on()))
                .then(": " + (lever.does().isEmpty() ? kind(lever) : lever.does()) + " (")
                .then(new Piece.Code(lever.id()))
                .then(")")
                .then(citations.of(lever.sources()))
                .then(".");
        text = text.then(new Piece.Break())
                .then("If dropped: ")
                .then(without(pulled))
                .then(".");
        text = text.then(new Piece.Break()).then(upkeep(pulled));
        if (!pulled.after().isEmpty()) {
            text = text.then(new Piece.Break()).then("Rests on: " + String.join(", ", pulled.after()) + ".");
        }
        if (lever.price().isPresent()) {
            Lever.Price price = lever.price().get();
            text = text.then(new Piece.Break())
                    .then("Costs ")
                    .then(phrases.party(price.to()))
                    .then(": " + lower(price.level()) + (price.because().isEmpty() ? "" : ", " + price.because())
                            + ".");
        }
        if (!lever.asksBack().isEmpty()) {
            text = text.then(new Piece.Break()).then("Asked in return: " + lever.asksBack() + ".");
        }
        return text.then(usedBefore(lever));
    }

    private Piece[] usedBefore(Lever lever) {
        List<Piece> pieces = new ArrayList<>();
        for (Lever.Use use : lever.usedBefore()) {
            pieces.add(new Piece.Break());
            pieces.add(new Piece.Words("Used" + use.date().map(d -> " " + d).orElse("") + ": " + use.what()
                    + "; worked: " + lower(use.worked())));
            pieces.addAll(List.of(citations.of(use.sources())));
            pieces.add(new Piece.Words("."));
        }
        return pieces.toArray(Piece[]::new);
    }

    private static String kind(Lever lever) {
        return lower(lever.kind());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Text without(Pulled pulled) {
        return switch (pulled.without()) {
            case HOLDS -> Text.of("it would still hold");
            case CAN_HOLD -> Text.of("it can still hold in part; ").then(leaving(pulled.leavers()));
            case LEFT -> leaving(pulled.leavers());
            case CANNOT_HAPPEN -> Text.of("it cannot happen");
        };
    }

    private Text upkeep(Pulled pulled) {
        return switch (pulled.upkeep()) {
            case Upkeep.Kept() ->
                Text.of("Kept up: ")
                        .then(phrases.party(pulled.lever().by()))
                        .then(" does not gain by dropping it, by its own wants in the file.");
            case Upkeep.Dropped(var move, int from) ->
                Text.of(new Piece.Strong("Owner unwilling: "))
                        .then(phrases.party(move.party()))
                        .then(" would " + phrases.would(move) + ", from "
                                + Phrases.count(from, "completion", "completions") + ".");
            case Upkeep.NotTested() ->
                Text.of("NOT TESTED: the willingness of ")
                        .then(phrases.party(pulled.lever().by()))
                        .then(", as the lever uses none of its options.");
        };
    }

    private Text leaving(List<Leaver> leavers) {
        Text text = new Text(List.of());
        for (int k = 0; k < leavers.size(); k++) {
            text = text.then(k == 0 ? "" : "; ")
                    .then(phrases.party(leavers.get(k).party()))
                    .then(" would " + phrases.would(leavers.get(k).move()));
        }
        return text;
    }

    private java.util.Optional<Block> also(LeverSet set) {
        if (set.also().isEmpty()) {
            return java.util.Optional.empty();
        }
        List<Text> items = set.also().stream()
                .map(a -> Text.of(new Piece.Name(negotiation
                                .outcome(a.outcome())
                                .map(Outcome::name)
                                .orElse(a.outcome())))
                        .then(": ")
                        .then(EndWords.mark(a.under()))
                        .then(" under these calls, before: ")
                        .then(EndWords.mark(a.before())))
                .toList();
        return java.util.Optional.of(new Block.Items(items));
    }
}
