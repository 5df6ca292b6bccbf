package org.parley.game.paths;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.OwnSettings;
import org.parley.game.State;

/// One party's part of a field: the settings of its own it can ever have from the starts on, in the order of their
/// patterns.
///
/// In the numbering of the field they lie `stride` apart. `own` are the settings as bits, the first of the party's
/// options lowest; `places` finds a setting by them, -1 where there is none; `lines` is for each setting the first one
/// that agrees with it on every one-way option.
record Axis(Own own, List<State> settings, long[] bits, int[] places, int[] lines, int stride) {

    /// A party's options and, by their bits, those that cannot be taken and those that cannot be dropped.
    record Own(List<Integer> options, long notTaken, long notDropped) {

        static Own of(Game game, int party) {
            List<Integer> owned = game.owned(party);
            return new Own(
                    owned,
                    mask(game, owned, option -> !option.canTake()),
                    mask(game, owned, option -> !option.canDrop()));
        }

        private static long mask(Game game, List<Integer> owned, Predicate<GameOption> which) {
            long mask = 0;
            for (int k = 0; k < owned.size(); k++) {
                mask |= which.test(game.options().get(owned.get(k))) ? 1L << k : 0;
            }
            return mask;
        }

        long bits(State state) {
            long bits = 0;
            for (int k = 0; k < options.size(); k++) {
                bits |= (state.taken(options.get(k)) ? 1L : 0L) << k;
            }
            return bits;
        }

        boolean leads(long from, long to) {
            return (to & ~from & notTaken) == 0 && (from & ~to & notDropped) == 0;
        }

        long oneWay() {
            return notTaken | notDropped;
        }
    }

    /// The settings some start leads to.
    static List<State> settings(Game game, int party, List<State> starts) {
        Own own = Own.of(game, party);
        long[] from = starts.stream().mapToLong(own::bits).distinct().toArray();
        return OwnSettings.of(game, party).stream()
                .filter(setting -> Arrays.stream(from).anyMatch(bits -> own.leads(bits, own.bits(setting))))
                .sorted()
                .toList();
    }

    static Axis of(Game game, int party, List<State> settings, int stride) {
        Own own = Own.of(game, party);
        long[] bits = settings.stream().mapToLong(own::bits).toArray();
        int[] places = new int[1 << own.options().size()];
        Arrays.fill(places, -1);
        int[] lines = new int[bits.length];
        for (int k = 0; k < bits.length; k++) {
            places[(int) bits[k]] = k;
            lines[k] = first(bits, bits[k], own.oneWay());
        }
        return new Axis(own, settings, bits, places, lines, stride);
    }

    private static int first(long[] bits, long setting, long oneWay) {
        int k = 0;
        while (((bits[k] ^ setting) & oneWay) != 0) {
            k++;
        }
        return k;
    }

    /// Whether the party may change from one of the settings to another.
    boolean leads(int from, int to) {
        return own.leads(bits[from], bits[to]);
    }

    int count() {
        return bits.length;
    }

    /// Which of the settings a numbered state has.
    int place(int number) {
        return number / stride % bits.length;
    }

    /// Which of the settings a state has, below zero where it is none of them.
    int place(State state) {
        return places[(int) own.bits(state)];
    }

    /// The numbered state with another setting.
    int at(int number, int setting) {
        return number + (setting - place(number)) * stride;
    }
}
