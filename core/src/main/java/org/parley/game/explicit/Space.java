package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.game.Game;
import org.parley.game.OwnSettings;
import org.parley.game.State;

/// States as numbers: one setting per party, the last party's setting counting fastest.
///
/// Each party has the settings its own rules allow, so the numbers run over a product; rules that couple parties
/// thin it out afterwards. Settings stand in the order of their patterns, hence so do states whenever the game's
/// options are grouped by owner.
final class Space {

    private final Game game;
    private final List<Axis> axes = new ArrayList<>();
    private final int size;

    /// The settings of one party along its axis, `stride` apart. `own` are the settings as bits, the first of the
    /// party's options lowest; `places` finds a setting by them, -1 where there is none; `first` is the
    /// first of the options.
    record Axis(
            List<Integer> owned, State mask, List<State> settings, long[] own, int[] places, int stride, int first) {

        static Axis of(List<Integer> owned, State mask, List<State> settings, int stride) {
            long[] own = settings.stream().mapToLong(s -> bits(owned, s)).toArray();
            int[] places = new int[1 << owned.size()];
            Arrays.fill(places, -1);
            for (int k = 0; k < own.length; k++) {
                places[(int) own[k]] = k;
            }
            return new Axis(owned, mask, settings, own, places, stride, first(owned, mask));
        }

        /// The first of the options where they stand together in the first word of a state, else -1.
        private static int first(List<Integer> owned, State mask) {
            boolean together =
                    !owned.isEmpty() && owned.getLast() - owned.getFirst() == owned.size() - 1 && mask.size() <= 64;
            return together ? owned.getFirst() : -1;
        }

        private static long bits(List<Integer> owned, State state) {
            long bits = 0;
            for (int k = 0; k < owned.size(); k++) {
                bits |= (state.taken(owned.get(k)) ? 1L : 0L) << k;
            }
            return bits;
        }

        int count() {
            return settings.size();
        }

        /// Quick where a party's options stand together, as they do in every file.
        int place(State state) {
            return places[(int) (first < 0 ? bits(owned, state) : state.bits() >>> first & places.length - 1)];
        }
    }

    /// The space of a game whose product of settings is at most `2^30`, as `product` tells beforehand.
    Space(Game game, List<List<State>> settings) {
        this.game = game;
        int stride = 1;
        for (int party = settings.size() - 1; party >= 0; party--) {
            List<State> sorted = settings.get(party).stream().sorted().toList();
            axes.addFirst(Axis.of(game.owned(party), mask(party), sorted, stride));
            stride = Math.multiplyExact(stride, sorted.size());
        }
        this.size = stride;
    }

    /// Each party's settings, in the order of parties.
    static List<List<State>> settings(Game game) {
        List<List<State>> settings = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            settings.add(OwnSettings.of(game, party));
        }
        return settings;
    }

    private State mask(int party) {
        State mask = State.none(game.options().size());
        for (int option : game.owned(party)) {
            mask = mask.with(option, true);
        }
        return mask;
    }

    Game game() {
        return game;
    }

    /// How many states the product has, feasible or not.
    int size() {
        return size;
    }

    Axis axis(int party) {
        return axes.get(party);
    }

    State state(int number) {
        State state = State.none(game.options().size());
        for (Axis axis : axes) {
            state = state.with(axis.mask(), axis.settings().get(number / axis.stride() % axis.count()));
        }
        return state;
    }

    /// Writes the number of each party's setting in a state into a list, from `at` on.
    void place(int number, int[] list, int at, int parties) {
        int rest = number;
        for (int party = 0; party < parties; party++) {
            int stride = axes.get(party).stride();
            list[at + party] = rest / stride;
            rest %= stride;
        }
    }

    /// A state with another setting of one party.
    State state(int party, State from, int setting) {
        Axis axis = axes.get(party);
        return from.with(axis.mask(), axis.settings().get(setting));
    }

    /// The number of a state; below zero where some party's setting is against its own rules.
    int number(State state) {
        int number = 0;
        for (Axis axis : axes) {
            int place = axis.place(state);
            if (place < 0) {
                return -1;
            }
            number += place * axis.stride();
        }
        return number;
    }
}
