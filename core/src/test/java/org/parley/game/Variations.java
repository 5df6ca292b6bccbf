package org.parley.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;

/// Games made odd in one respect.
public final class Variations {

    private Variations() {}

    /// Every state is forbidden: by rules about one party alone where `own`, else by rules that couple parties.
    public static Game withoutFeasibleState(Game game, boolean own) {
        Ref first = game.options().getFirst().name();
        Ref last = game.options().getLast().name();
        List<Condition> never = own
                ? List.of(first, new Not(first))
                : List.of(
                        new And(List.of(first, last)),
                        new And(List.of(first, new Not(last))),
                        new And(List.of(new Not(first), last)),
                        new And(List.of(new Not(first), new Not(last))));
        return rules(game, never);
    }

    /// With one more party, first or last, that owns nothing; it has preferences, and answers and is answered.
    public static Game withIdleParty(Game game, boolean first, Preference preference) {
        int at = first ? 0 : game.parties().size();
        int shift = first ? 1 : 0;
        int parties = game.parties().size() + 1;
        List<GameOption> options = game.options().stream()
                .map(o -> new GameOption(o.name(), o.owner() + shift, o.canTake(), o.canDrop()))
                .toList();
        return new Game(
                with(game.parties(), at, "idle"),
                options,
                game.never(),
                with(game.preferences(), at, preference),
                Game.everybody(parties),
                with(game.hidden(), at, List.of()));
    }

    private static <T> List<T> with(List<T> list, int at, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(at, more);
        return longer;
    }

    /// The party has no statement: it is indifferent everywhere.
    public static Game withoutStatements(Game game, int party) {
        List<Preference> preferences = new ArrayList<>(game.preferences());
        preferences.set(party, new Preference.Statements(List.of()));
        return new Game(game.parties(), game.options(), game.never(), preferences, game.answers(), game.hidden());
    }

    /// All options belong to one party, the first; the only one there is.
    public static Game ofOneParty(Game game) {
        List<GameOption> options = game.options().stream()
                .map(o -> new GameOption(o.name(), 0, o.canTake(), o.canDrop()))
                .toList();
        return new Game(
                game.parties().subList(0, 1),
                options,
                game.never(),
                game.preferences().subList(0, 1),
                List.of(Set.of()),
                game.hidden().subList(0, 1));
    }

    /// Every option can be changed one way only, or, where its number is a multiple of three, neither way.
    public static Game withOneWayOptions(Game game) {
        List<GameOption> options = IntStream.range(0, game.options().size())
                .mapToObj(o -> new GameOption(
                        game.options().get(o).name(), game.options().get(o).owner(), o % 3 == 1, o % 3 == 2))
                .toList();
        return new Game(game.parties(), options, game.never(), game.preferences(), game.answers(), game.hidden());
    }

    /// Nobody answers anybody.
    public static Game withoutAnswers(Game game) {
        return new Game(
                game.parties(),
                game.options(),
                game.never(),
                game.preferences(),
                Collections.nCopies(game.parties().size(), Set.of()),
                game.hidden());
    }

    /// At most `most` options of the whole game are taken at once: one rule that couples all parties.
    public static Game withAtMost(Game game, int most) {
        List<Condition> refs =
                game.options().stream().<Condition>map(GameOption::name).toList();
        return rules(
                game, with(game.never(), game.never().size(), new Condition.Count(new Bound.AtLeast(most + 1), refs)));
    }

    /// The same game under other rules.
    public static Game rules(Game game, List<Condition> never) {
        return new Game(game.parties(), game.options(), never, game.preferences(), game.answers(), game.hidden());
    }

    /// The same game with other preferences.
    public static Game preferences(Game game, List<Preference> preferences) {
        return new Game(game.parties(), game.options(), game.never(), preferences, game.answers(), game.hidden());
    }
}
