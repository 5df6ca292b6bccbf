package org.parley.game;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Answers;
import org.parley.negotiation.model.Basis;
import org.parley.negotiation.model.Confidence;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Option;
import org.parley.negotiation.model.Party;
import org.parley.negotiation.model.Placed;
import org.parley.negotiation.model.Priorities;
import org.parley.negotiation.model.Reversal;
import org.parley.negotiation.model.Rule;
import org.parley.negotiation.model.Today;
import org.parley.negotiation.model.Want;

/// Says a game as a negotiation.
public final class AsNegotiation {

    private AsNegotiation() {}

    /// The negotiation; nothing is known of today, and everybody answers as in the game.
    public static Negotiation of(Game game) {
        List<Party> parties = IntStream.range(0, game.parties().size())
                .mapToObj(party -> party(game, party))
                .toList();
        List<Rule> rules =
                game.never().stream().map(c -> Rule.of(Rule.Kind.NEVER, c)).toList();
        return Negotiation.EMPTY.withParties(parties).withRules(rules);
    }

    private static Party party(Game game, int party) {
        List<Option> options = game.owned(party).stream()
                .map(o -> option(game.options().get(o)))
                .toList();
        List<Ref> refs = game.options().stream().map(GameOption::name).toList();
        Priorities priorities = switch (game.preferences().get(party)) {
            case Preference.Statements(List<Condition> statements) ->
                new Priorities.Wants(
                        statements.stream().map(AsNegotiation::want).toList());
            case Preference.Weighted(List<Long> weights) ->
                new Priorities.Weights(IntStream.range(0, refs.size())
                        .mapToObj(o -> new Priorities.Weight(refs.get(o), weights.get(o)))
                        .toList());
            case Preference.Ranked(var classes) -> new Priorities.Ranking(refs, classes);
        };
        String id = game.parties().get(party);
        return new Party(
                id,
                id,
                "",
                options,
                priorities,
                new Answers.Only(game.answers().get(party).stream()
                        .sorted()
                        .map(game.parties()::get)
                        .toList()),
                game.hidden().get(party),
                "",
                List.of());
    }

    private static Option option(GameOption option) {
        return new Option(
                option.name().name(),
                option.name().name(),
                Today.UNCLEAR,
                "",
                option.canDrop() ? Reversal.FREELY : Reversal.NEVER,
                option.canTake() ? Reversal.FREELY : Reversal.NEVER,
                List.of(),
                Confidence.MEDIUM,
                "");
    }

    private static Want want(Condition that) {
        return new Want("", that, Basis.ASSUMED, Placed.INFERRED, Confidence.MEDIUM, false, "", List.of());
    }
}
