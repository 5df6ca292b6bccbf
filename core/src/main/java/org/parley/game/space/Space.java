package org.parley.game.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.OwnSettings;
import org.parley.game.State;

/// States as numbers: one setting per party, those of one party counting fastest, of another slowest.
///
/// Each party has some of the settings its own rules allow, so the numbers run over a product; rules that couple
/// parties thin it out afterwards. Settings stand in the order of their patterns, hence so do states whenever the last
/// party counts fastest and the game's options are grouped by owner.
public final class Space {

    private final Game game;
    private final Axis[] axes;
    private final int size;

    /// The space in which the last party's setting counts fastest. The settings multiply to at most `2^30`.
    public Space(Game game, List<List<State>> settings) {
        this(game, settings, IntStream.range(0, settings.size()).toArray());
    }

    /// The same with the parties in another order, the one whose setting counts slowest first.
    public Space(Game game, List<List<State>> settings, int[] order) {
        this.game = game;
        this.axes = new Axis[order.length];
        int stride = 1;
        for (int k = order.length - 1; k >= 0; k--) {
            Axis axis = Axis.of(game, order[k], settings.get(order[k]), stride);
            axes[order[k]] = axis;
            stride = Math.multiplyExact(stride, axis.count());
        }
        this.size = stride;
    }

    /// Each party's settings, in the order of parties.
    public static List<List<State>> settings(Game game) {
        return IntStream.range(0, game.parties().size())
                .mapToObj(party -> OwnSettings.of(game, party))
                .toList();
    }

    /// Those of each party's settings that it can ever have from some of these states on.
    public static List<List<State>> settings(Game game, List<State> starts) {
        return IntStream.range(0, game.parties().size())
                .mapToObj(party -> settings(game, game.owned(party), OwnSettings.of(game, party), starts))
                .toList();
    }

    private static List<State> settings(Game game, List<Integer> owned, List<State> settings, List<State> starts) {
        OneWay oneWay = OneWay.of(game, owned);
        long[] from = starts.stream()
                .mapToLong(start -> Axis.bits(owned, start))
                .distinct()
                .toArray();
        return settings.stream()
                .filter(setting -> {
                    long to = Axis.bits(owned, setting);
                    return Arrays.stream(from).anyMatch(own -> oneWay.leads(own, to));
                })
                .toList();
    }

    public Game game() {
        return game;
    }

    /// How many states the product has, feasible or not.
    public int size() {
        return size;
    }

    public Axis axis(int party) {
        return axes[party];
    }

    public State state(int number) {
        int options = game.options().size();
        if (options <= 64) {
            long bits = 0;
            for (Axis axis : axes) {
                bits |= axis.settings().get(axis.place(number)).bits();
            }
            return State.ofBits(options, bits);
        }
        State state = State.none(options);
        for (Axis axis : axes) {
            state = state.with(axis.mask(), axis.settings().get(axis.place(number)));
        }
        return state;
    }

    /// Writes the number of each party's setting in a state into a list, from `at` on.
    public void place(int number, int[] list, int at) {
        for (int party = 0; party < axes.length; party++) {
            list[at + party] = axes[party].place(number);
        }
    }

    /// A state with another setting of one party.
    public State state(int party, State from, int setting) {
        Axis axis = axes[party];
        return from.with(axis.mask(), axis.settings().get(setting));
    }

    /// The number of a state; below zero where some party's setting is none of its settings here.
    public int number(State state) {
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
