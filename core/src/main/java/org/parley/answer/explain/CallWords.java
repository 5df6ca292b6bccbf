package org.parley.answer.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Goal;
import org.parley.deal.leverage.LeverSet;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;

/// For the brief: which calls an end takes, in a few sentences.
record CallWords(Negotiation negotiation, Phrases phrases, Citations citations, LeverWords levers) {

    /// Of one end, or of several alike.
    Text said(Found found, boolean several) {
        if (found.before().word() == Word.CANNOT_HAPPEN) {
            return Text.of("cannot happen, whoever calls.");
        }
        if (found.before().word() == Word.HOLDS) {
            return Text.of((several ? "hold" : "holds") + " once reached, without any call.");
        }
        if (found.goal().isEmpty() || found.sets().getFirst().pulled().isEmpty()) {
            return none(found, several);
        }
        LeverSet best = found.sets().getFirst();
        return Text.of(found.goal().get() == Goal.HOLDS ? several ? "hold with " : "holds with " : "can hold with ")
                .then(Phrases.count(best.pulled().size(), "call: ", "calls: "))
                .then(names(best.pulled()))
                .then(
                        found.tied() > 1
                                ? "; " + Phrases.count(found.tied() - 1, "other set costs", "other sets cost")
                                        + " as little. "
                                : ". ")
                .then(dropped(best))
                .then(upkeep(best))
                .then(terms(best))
                .then(also(best));
    }

    /// That no calls help, by what stands against the most that could be done; who leaves an end that can hold is
    /// said with its verdict.
    private Text none(Found found, boolean several) {
        String them = several ? "them" : "it";
        if (found.before().word() == Word.CAN_HOLD) {
            return Text.of(
                    "can hold without any call; none of the file's levers would make " + them + " hold throughout.");
        }
        Text text = Text.of("none of the file's levers would make " + them + " hold");
        return found.barriers().stream()
                .filter(barrier -> !barrier.leavers().isEmpty())
                .map(barrier -> barrier.leavers().getFirst())
                .findFirst()
                .map(leaver -> text.then(": in spite of them "
                        + phrases.party(leaver.party()).plain() + " would " + phrases.would(leaver.move())))
                .orElse(text)
                .then(".");
    }

    Text names(List<Pulled> pulled) {
        return levers.names(pulled.stream().map(Pulled::lever).toList());
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

    /// Whether the owners keep up what they use, by their own wants.
    private Text upkeep(LeverSet set) {
        Text text = new Text(List.of());
        for (Pulled pulled : set.pulled()) {
            String owner = phrases.party(pulled.lever().by()).plain();
            text = switch (pulled.upkeep()) {
                case Upkeep.Kept _ ->
                    set.pulled().size() == 1 ? text.then(owner + " does not gain by dropping it. ") : text;
                case Upkeep.Dropped _, Upkeep.NotTested _ -> text.then(reluctance(pulled));
            };
        }
        return text;
    }

    /// That an owner would not keep up what it uses, where that is so.
    Text reluctance(Pulled pulled) {
        return pulled.upkeep() instanceof Upkeep.Dropped(var move, int _)
                ? new Text(List.of(new Piece.Strong("Reluctant: ")))
                        .then(phrases.party(pulled.lever().by()).plain() + " would " + phrases.would(move) + ". ")
                : new Text(List.of());
    }

    /// What a call by itself costs, what is asked in return, and when it was used; of several the annex tells.
    private Text terms(LeverSet set) {
        if (set.pulled().size() != 1) {
            return new Text(List.of());
        }
        Lever lever = set.pulled().getFirst().lever();
        Text text = lever.price()
                .map(price -> Text.of("It costs " + phrases.party(price.to()).plain() + ": "
                        + price.level().name().toLowerCase(Locale.ROOT) + ". "))
                .orElse(Text.of("Its price is not in the file. "));
        text = lever.asksBack().isEmpty() ? text : text.then("Asked in return: " + lever.asksBack() + ". ");
        return lever.usedBefore().isEmpty() ? text.then("No earlier use in the file. ") : text.then(used(lever));
    }

    private Text used(Lever lever) {
        List<Text> uses = lever.usedBefore().stream()
                .map(use -> Text.of(use.date().map(Object::toString).orElse("undated") + " (worked: "
                                + use.worked().name().toLowerCase(Locale.ROOT) + ")")
                        .then(citations.of(use.sources())))
                .toList();
        return Text.of("Used ").then(Phrases.listed(uses, "and")).then(". ");
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
    Optional<Text> offer(Found found) {
        boolean presses = !found.sets().isEmpty() && isPressed(found.sets().getFirst());
        if (!presses) {
            return Optional.empty();
        }
        return Optional.of(offered(found)
                .map(set -> names(set.pulled())
                        .then(": then it ")
                        .then(EndWords.mark(set.verdict().word()))
                        .then(". ")
                        .then(upkeep(set)))
                .orElse(Text.of("none of the smallest sets found does without pressure.")));
    }

    /// The first set without pressure.
    static Optional<LeverSet> offered(Found found) {
        return sets(found)
                .filter(set -> !set.pulled().isEmpty() && !isPressed(set))
                .findFirst();
    }

    static Stream<LeverSet> sets(Found found) {
        return Stream.concat(found.sets().stream(), found.fewer().stream());
    }

    private static boolean isPressed(LeverSet set) {
        return set.pulled().stream().anyMatch(p -> p.lever().kind() == Lever.Kind.PRESSURE);
    }
}
