package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;

/// The settings of a party's own options that no rule about these options alone forbids.
///
/// Every feasible state gives each party one of its settings, so states are products of settings, thinned out by
/// the rules that speak of more than one party.
public final class OwnSettings {

    /// The most options a party may have for its settings to be listed.
    public static final int MOST_OPTIONS = 24;

    private OwnSettings() {}

    /// The first party with more options than that, if there is one.
    public static OptionalInt tooMany(Game game) {
        return IntStream.range(0, game.parties().size())
                .filter(party -> game.owned(party).size() > MOST_OPTIONS)
                .findFirst();
    }

    /// The settings, as states in which all other options are not taken, in the order of binary counting with the
    /// first option lowest. Costs two to the number of the party's options.
    public static List<State> of(Game game, int party) {
        List<Integer> owned = game.owned(party);
        if (owned.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException(game.parties().get(party) + " has " + owned.size() + " options; at most "
                    + MOST_OPTIONS + " can be listed");
        }
        Terms terms = new Terms(game);
        Predicate<State> barred = terms.anyOf(rules(game, party, true));
        List<State> settings = new ArrayList<>();
        for (long bits = 0; bits < 1L << owned.size(); bits++) {
            State setting = State.none(game.options().size());
            for (int k = 0; k < owned.size(); k++) {
                setting = setting.with(owned.get(k), (bits >>> k & 1) != 0);
            }
            if (!barred.test(setting)) {
                settings.add(setting);
            }
        }
        return settings;
    }

    /// The rules that are not about this party's options alone.
    static List<Condition> shared(Game game, int party) {
        return rules(game, party, false);
    }

    /// The rules that are about the options of one party alone, or the others.
    private static List<Condition> rules(Game game, int party, boolean own) {
        Terms terms = new Terms(game);
        return game.never().stream()
                .filter(rule -> own
                        == terms.numbers(rule).stream()
                                .allMatch(o -> game.options().get(o).owner() == party))
                .toList();
    }
}
