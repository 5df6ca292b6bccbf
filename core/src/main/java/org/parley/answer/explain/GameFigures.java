package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.answer.data.Data;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// A game as data, in the format of `docs/proof-format.md`.
final class GameFigures {

    private final Game game;
    private final Labels labels;
    private final Terms terms;

    GameFigures(Game game, Labels labels) {
        this.game = game;
        this.labels = labels;
        this.terms = new Terms(game);
    }

    Data.Fields game() {
        return new Data.Fields()
                .with("parties", Data.words(labels.parties().stream()))
                .with("options", options())
                .with("never", formulas(game.never()))
                .with("preferences", Data.items(game.preferences().stream().map(this::preference)))
                .with(
                        "answers",
                        Data.items(game.answers().stream()
                                .map(a -> Data.numbers(a.stream().sorted()))))
                .with("hidden", Data.items(game.hidden().stream().map(this::formulas)));
    }

    private Data options() {
        List<Data> options = new ArrayList<>();
        for (int o = 0; o < game.options().size(); o++) {
            GameOption option = game.options().get(o);
            options.add(new Data.Fields()
                    .with("name", labels.options().get(o))
                    .with("owner", option.owner())
                    .with("take", option.canTake())
                    .with("drop", option.canDrop()));
        }
        return new Data.Items(options);
    }

    Data preference(Preference preference) {
        return switch (preference) {
            case Preference.Statements(List<Condition> statements) ->
                new Data.Fields().with("statements", formulas(statements));
            case Preference.Weighted(List<Long> weights) ->
                new Data.Fields()
                        .with("weights", Data.items(weights.stream().map(w -> new Data.Figure(BigInteger.valueOf(w)))));
            case Preference.Ranked(List<List<Pattern>> classes) ->
                new Data.Fields()
                        .with(
                                "classes",
                                Data.items(classes.stream()
                                        .map(ties -> Data.words(ties.stream().map(Pattern::text)))));
        };
    }

    Data formulas(List<Condition> conditions) {
        return Data.items(conditions.stream().map(this::formula));
    }

    Data formula(Condition condition) {
        return switch (condition) {
            case Ref ref -> new Data.Figure(BigInteger.valueOf(terms.number(ref)));
            case Not(Condition of) -> list(Stream.of(new Data.Words("not")), List.of(of));
            case And(List<Condition> parts) -> list(Stream.of(new Data.Words("and")), parts);
            case Or(List<Condition> parts) -> list(Stream.of(new Data.Words("or")), parts);
            case Link(Condition left, Condition.Joint joint, Condition right) ->
                switch (joint) {
                    case IF -> list(Stream.of(new Data.Words("if")), List.of(left, right));
                    case ONLY_IF -> list(Stream.of(new Data.Words("if")), List.of(right, left));
                    case IFF -> list(Stream.of(new Data.Words("iff")), List.of(left, right));
                };
            case Count(Bound bound, List<Condition> of) -> list(between(bound, of.size()), of);
        };
    }

    private Data list(Stream<Data> head, List<Condition> parts) {
        return Data.items(Stream.concat(head, parts.stream().map(this::formula)));
    }

    private static Stream<Data> between(Bound bound, int parts) {
        int least = 0;
        while (least <= parts && !bound.admits(least, parts)) {
            least++;
        }
        int most = parts;
        while (most >= least && !bound.admits(most, parts)) {
            most--;
        }
        return Stream.of(new Data.Words("count"), number(least), number(most));
    }

    private static Data number(int value) {
        return new Data.Figure(BigInteger.valueOf(value));
    }
}
