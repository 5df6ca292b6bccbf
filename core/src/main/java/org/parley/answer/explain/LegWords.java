package org.parley.answer.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.report.Piece;
import org.parley.answer.report.Text;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.paths.Leg;
import org.parley.game.paths.Leg.Standing;
import org.parley.game.stability.Step;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Want;
import org.parley.run.Result;

/// A step of a path in words: who takes it, what changes, and why, or what it would take.
final class LegWords {

    private final Phrases phrases;
    private final Reasons reasons;
    private final LeverWords levers;
    private final Map<Leg, Result<List<List<Lever>>>> takes;

    /// `takes` has the smallest sets of levers that would make a step a gain.
    LegWords(Phrases phrases, Reasons reasons, LeverWords levers, Map<Leg, Result<List<List<Lever>>>> takes) {
        this.phrases = phrases;
        this.reasons = reasons;
        this.levers = levers;
        this.takes = takes;
    }

    Text say(Leg leg) {
        Text what = leg.parties().size() == 1
                ? Text.of(phrases.party(leg.parties().getFirst()))
                        .then(" would " + phrases.would(leg.of(leg.parties().getFirst())) + ".")
                : Text.of("Together: ").then(steps(leg.moves())).then(".");
        return what.then(new Piece.Break()).then(why(leg));
    }

    /// Parties and what each would do, one after the other.
    private Text steps(List<Move> moves) {
        Text text = new Text(List.of());
        for (int k = 0; k < moves.size(); k++) {
            text = text.then(k == 0 ? "" : k == moves.size() - 1 ? ", then " : ", ")
                    .then(phrases.party(moves.get(k).party()))
                    .then(" would " + phrases.would(moves.get(k)));
        }
        return text;
    }

    private Text why(Leg leg) {
        int party = leg.parties().getFirst();
        return switch (leg.standing()) {
            case Standing.Undeterred _ -> gains(leg, party).then(", and nobody would deter it.");
            case Standing.Deterred(List<Step> by) ->
                gains(leg, party).then(". ").then(deterred(leg, by));
            case Standing.Untold _ ->
                gains(leg, party).then(". Whether the others would deter it, there was no room to find out.");
            case Standing.Agreed _ -> agreed(leg);
            case Standing.Indifferent _, Standing.Against _ ->
                takes(leg)
                        .then(calls(leg)
                                .map(calls -> Text.of(new Piece.Break())
                                        .then("Calls: ")
                                        .then(calls))
                                .orElse(Text.of("")));
        };
    }

    private Text gains(Leg leg, int party) {
        return Text.of(phrases.party(party)).then(" would gain ").then(reasons.gain(party, leg.to(), leg.from()));
    }

    private Text deterred(Leg leg, List<Step> by) {
        int party = leg.parties().getFirst();
        State end = by.getLast().move().to();
        List<Move> answer = by.stream().map(Step::move).toList();
        return Text.of("But then ")
                .then(steps(answer))
                .then(", and it would ")
                .then(reasons.decisive(party, leg.from(), end)
                        .map(want -> Text.of("lose ").then(reasons.want(want)))
                        .orElse(Text.of("stand no better than before")))
                .then(".");
    }

    private Text agreed(Leg leg) {
        List<Integer> parties = leg.parties();
        Text text = new Text(List.of());
        for (int k = 0; k < parties.size(); k++) {
            text = (k == 0 ? text : text.then(new Piece.Break()))
                    .then(gains(leg, parties.get(k)))
                    .then(".");
        }
        return text;
    }

    /// What it would take for a step that is no gain for its mover: which want stands against it, and over which other
    /// it would have to give way.
    private Text takes(Leg leg) {
        int party = leg.parties().getFirst();
        Optional<Want> against = reasons.decisive(party, leg.from(), leg.to());
        if (leg.standing() instanceof Standing.Indifferent) {
            return Text.of("It neither gains nor loses by this: nothing in the file says why it would.");
        }
        if (against.isEmpty()) {
            return Text.of("It would lose: it ranks where this leads lower than where it stands.");
        }
        return Text.of("It would lose ")
                .then(reasons.want(against.get()))
                .then(". ")
                .then(reasons.gained(party, leg.to(), leg.from())
                        .map(want -> Text.of("It would take that ")
                                .then(phrases.party(party))
                                .then(" no longer ranks this above \"" + phrases.condition(want)
                                        + "\", which it would gain."))
                        .orElse(Text.of(
                                "Nothing it wants speaks for the step; it would take something it ranks higher.")));
    }

    /// Who would do what.
    Text step(Leg leg) {
        int party = leg.parties().getFirst();
        return Text.of(phrases.party(party)).then(" would " + phrases.would(leg.of(party)));
    }

    /// The same with the calls that would make it a gain.
    Text atLoss(Leg leg) {
        return step(leg).then(": ").then(calls(leg).orElse(Text.of("not tested.")));
    }

    /// Whether calls of the file would make the step a gain, or it was not found out.
    boolean isCalledFor(Leg leg) {
        return Optional.ofNullable(takes.get(leg))
                .filter(found -> !found.equals(new Result.Complete<>(List.of())))
                .isPresent();
    }

    /// Which calls would make a step a gain that is none; nothing where the file names no levers.
    private Optional<Text> calls(Leg leg) {
        return Optional.ofNullable(takes.get(leg)).map(result -> switch (result) {
            case Result.Complete<List<List<Lever>>>(var sets) -> calls(sets);
            case Result.Partial<List<List<Lever>>>(var _, String why) ->
                Text.of("none of those tried would make it a gain. " + why);
            case Result.Declined<List<List<Lever>>>(String why, String _) -> Text.of("not tested. " + why);
        });
    }

    private Text calls(List<List<Lever>> sets) {
        if (sets.isEmpty()) {
            return Text.of("none in the file would make it a gain.");
        }
        String others = sets.size() == 1
                ? ""
                : "; so with " + Phrases.count(sets.size() - 1, "other set as small", "other sets as small");
        return Text.of("a gain with ").then(levers.names(sets.getFirst())).then(others + ".");
    }
}
