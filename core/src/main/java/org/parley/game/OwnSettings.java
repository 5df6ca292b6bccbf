package org.parley.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Condition;

/// The settings of a party's own options that no rule about these options alone forbids.
///
/// Every feasible state gives each party one of its settings, so states are products of settings, thinned out by
/// the rules that speak of more than one party.
public final class OwnSettings {

    /// The most options a party may have for its settings to be listed.
    public static final int MOST_OPTIONS = 24;

    /// The most settings a party may have for its moves to be gone through: one move looks at each of them.
    public static final int MOST_SETTINGS = 1 << 16;

    private static final long MOST_STEPS = 64L * MOST_SETTINGS;

    private OwnSettings() {}

    /// The first party with more options or settings than that, if there is one.
    public static OptionalInt tooMany(Game game) {
        return IntStream.range(0, game.parties().size())
                .filter(party -> count(game, party) > MOST_SETTINGS)
                .findFirst();
    }

    /// Why that party is too many-sided, in a sentence that names the figures.
    public static String why(Game game, int party) {
        return String.format(
                Locale.ROOT,
                "%s has %d options with more than %,d settings between them; no more can be gone through.",
                game.parties().get(party),
                game.owned(party).size(),
                MOST_SETTINGS);
    }

    /// How many settings a party has, without listing them; `Long.MAX_VALUE` where that is more than `MOST_SETTINGS`.
    public static long count(Game game, int party) {
        List<Integer> owned = game.owned(party);
        List<Condition> own = rules(game, party, true);
        if (owned.size() > MOST_OPTIONS) {
            return Long.MAX_VALUE;
        }
        if (own.isEmpty()) {
            long all = 1L << owned.size();
            return all > MOST_SETTINGS ? Long.MAX_VALUE : all;
        }
        long[] count = {0};
        boolean settled =
                Branching.search(game, lowestLast(owned), own, List.of(), MOST_STEPS, _ -> ++count[0] <= MOST_SETTINGS);
        return settled && count[0] <= MOST_SETTINGS ? count[0] : Long.MAX_VALUE;
    }

    /// The settings, as states in which all other options are not taken, in the order of binary counting with the
    /// first option lowest. Costs a look at the party's own rules for each.
    public static List<State> of(Game game, int party) {
        if (count(game, party) > MOST_SETTINGS) {
            throw new IllegalArgumentException(why(game, party));
        }
        List<State> settings = new ArrayList<>();
        Branching.search(
                game, lowestLast(game.owned(party)), rules(game, party, true), List.of(), MOST_STEPS, settings::add);
        return settings;
    }

    private static List<Integer> lowestLast(List<Integer> owned) {
        return owned.reversed();
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
