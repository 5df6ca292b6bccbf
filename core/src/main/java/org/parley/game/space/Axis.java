package org.parley.game.space;

import java.util.Arrays;
import java.util.List;
import org.parley.game.Game;
import org.parley.game.State;

/// The settings of one party in a space, in the order of their patterns; states that differ in one step of them are
/// `stride` apart.
///
/// `owned` are the party's options and `mask` the state that takes exactly these. `own` are the settings as bits, the
/// first of the party's options lowest; `places` finds a setting by them, -1 where there is none; `first` is the
/// first of the options where they stand together in the first word of a state, else -1.
public record Axis(
        List<Integer> owned, State mask, List<State> settings, long[] own, int[] places, int stride, int first) {

    static Axis of(Game game, int party, List<State> settings, int stride) {
        List<Integer> owned = game.owned(party);
        List<State> sorted = settings.stream().sorted().toList();
        long[] own = sorted.stream().mapToLong(setting -> bits(owned, setting)).toArray();
        int[] places = new int[1 << owned.size()];
        Arrays.fill(places, -1);
        for (int k = 0; k < own.length; k++) {
            places[(int) own[k]] = k;
        }
        State mask = mask(game, owned);
        return new Axis(owned, mask, sorted, own, places, stride, first(owned, mask));
    }

    private static State mask(Game game, List<Integer> owned) {
        State mask = State.none(game.options().size());
        for (int option : owned) {
            mask = mask.with(option, true);
        }
        return mask;
    }

    private static int first(List<Integer> owned, State mask) {
        boolean together =
                !owned.isEmpty() && owned.getLast() - owned.getFirst() == owned.size() - 1 && mask.size() <= 64;
        return together ? owned.getFirst() : -1;
    }

    /// Some options of a state as bits, the first of them lowest.
    static long bits(List<Integer> owned, State state) {
        long bits = 0;
        for (int k = 0; k < owned.size(); k++) {
            bits |= (state.taken(owned.get(k)) ? 1L : 0L) << k;
        }
        return bits;
    }

    public int count() {
        return own.length;
    }

    /// Which of the settings a state has, -1 where it is none of them. Quick where a party's options stand together,
    /// as they do in every file.
    public int place(State state) {
        return places[(int) (first < 0 ? bits(owned, state) : state.bits() >>> first & places.length - 1)];
    }

    /// Which of the settings a numbered state has.
    public int place(int number) {
        return number / stride % own.length;
    }

    /// The numbered state with another setting.
    public int at(int number, int setting) {
        return number + (setting - place(number)) * stride;
    }
}
