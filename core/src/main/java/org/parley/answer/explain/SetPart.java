package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.answer.report.Block;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Report.Part;
import org.parley.answer.report.Report.Place;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.deal.leverage.Price;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;

/// A set of calls in full: what it reaches, and call by call what it is for, who keeps it up, its price and its past.
record SetPart(Negotiation negotiation, Phrases phrases, Citations citations, LeverWords words) {

    Part part(Place place, String heading, LeverSet set) {
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
            case CAN_HOLD -> Text.of("it can still hold in part; ").then(words.leaving(pulled.leavers()));
            case LEFT -> words.leaving(pulled.leavers());
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

    private Optional<Block> also(LeverSet set) {
        if (set.also().isEmpty()) {
            return Optional.empty();
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
        return Optional.of(new Block.Items(items));
    }

    static String ways(BigInteger some, BigInteger of) {
        return Phrases.number(some) + " of " + Phrases.number(of) + " ways";
    }
}
