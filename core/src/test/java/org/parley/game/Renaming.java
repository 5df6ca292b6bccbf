package org.parley.game;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.model.Pattern;

/// A game in other words: parties in another order under other names, their options with them.
///
/// `parties.get(k)` is the old number of the party that is now number `k`, and `options.get(k)` so for options. What
/// is true of the old game has to be true of the new one, in the new words.
public record Renaming(List<Integer> parties, List<Integer> options) {

    /// Parties shuffled; each one's options keep their order.
    public static Renaming ofParties(Game game, long seed) {
        List<Integer> parties = shuffled(game.parties().size(), new Random(seed));
        List<Integer> options =
                parties.stream().flatMap(p -> game.owned(p).stream()).toList();
        return new Renaming(parties, options);
    }

    /// Parties stay; each one's options are shuffled among themselves.
    public static Renaming ofOptions(Game game, long seed) {
        List<Integer> order = shuffled(game.options().size(), new Random(seed));
        List<Integer> options = order.stream()
                .sorted(Comparator.comparingInt(o -> game.options().get(o).owner()))
                .toList();
        return new Renaming(IntStream.range(0, game.parties().size()).boxed().toList(), options);
    }

    private static List<Integer> shuffled(int n, Random random) {
        List<Integer> numbers = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    /// The game in the new words.
    public Game of(Game game) {
        return new Game(
                parties.stream().map(old -> "party-" + old).toList(),
                options.stream().map(old -> option(game, old)).toList(),
                game.never().stream().map(c -> of(game, c)).toList(),
                parties.stream()
                        .map(old -> of(game, game.preferences().get(old)))
                        .toList(),
                parties.stream().map(old -> answers(game.answers().get(old))).toList(),
                parties.stream()
                        .map(old -> game.hidden().get(old).stream()
                                .map(c -> of(game, c))
                                .toList())
                        .toList());
    }

    private Set<Integer> answers(Set<Integer> old) {
        return old.stream().map(this::party).collect(Collectors.toSet());
    }

    /// The new number of an old party.
    public int party(int old) {
        return parties.indexOf(old);
    }

    private GameOption option(Game game, int old) {
        GameOption option = game.options().get(old);
        return new GameOption(name(old), party(option.owner()), option.canTake(), option.canDrop());
    }

    private static Ref name(int old) {
        return new Ref("renamed", "option-" + old);
    }

    /// A condition over the old options, over the new ones.
    public Condition of(Game game, Condition condition) {
        Map<Ref, Integer> numbers = game.numbers();
        return Conditions.map(condition, ref -> name(numbers.getOrDefault(ref, -1)));
    }

    private Preference of(Game game, Preference preference) {
        return switch (preference) {
            case Preference.Statements(List<Condition> statements) ->
                new Preference.Statements(
                        statements.stream().map(c -> of(game, c)).toList());
            case Preference.Weighted(List<Long> weights) ->
                new Preference.Weighted(options.stream().map(weights::get).toList());
            case Preference.Ranked(List<List<Pattern>> classes) ->
                new Preference.Ranked(classes.stream()
                        .map(ties -> ties.stream()
                                .map(p -> new Pattern(inNewOrder(p.text())))
                                .toList())
                        .toList());
        };
    }

    /// The old state in the new order of options.
    public State of(State old) {
        return State.of(inNewOrder(old.pattern()));
    }

    private String inNewOrder(String old) {
        return options.stream().map(o -> old.substring(o, o + 1)).collect(Collectors.joining());
    }
}
