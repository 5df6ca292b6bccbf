package org.parley.game.explicit;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.GameOption;
import org.parley.game.State;

/// Which of a party's settings can become which, as far as one-way options decide: settings that agree on every
/// one-way option form a class, and classes reach classes.
///
/// `classOf[k]` is the class of setting `k`; `reachers[q]` lists the classes from which class `q` is reached, `q`
/// itself among them. With no one-way option there is a single class.
record Directions(int[] classOf, int[][] reachers) {

    static Directions of(Space space, int party) {
        Space.Axis axis = space.axis(party);
        List<GameOption> options = space.game().options();
        List<Integer> oneWay = axis.owned().stream()
                .filter(o -> !options.get(o).canTake() || !options.get(o).canDrop())
                .toList();
        List<State> classes = axis.settings().stream()
                .map(setting -> only(oneWay, setting))
                .distinct()
                .toList();
        int[] classOf = axis.settings().stream()
                .mapToInt(setting -> classes.indexOf(only(oneWay, setting)))
                .toArray();
        int[][] reachers = classes.stream()
                .map(to -> IntStream.range(0, classes.size())
                        .filter(from -> oneWay.stream()
                                .allMatch(o -> permits(
                                        options.get(o), classes.get(from).taken(o), to.taken(o))))
                        .toArray())
                .toArray(int[][]::new);
        return new Directions(classOf, reachers);
    }

    private static State only(List<Integer> options, State setting) {
        State state = State.none(setting.size());
        for (int o : options) {
            state = state.with(o, setting.taken(o));
        }
        return state;
    }

    private static boolean permits(GameOption option, boolean from, boolean to) {
        return from == to || (to ? option.canTake() : option.canDrop());
    }

    /// Whether the party may change from one setting to another.
    boolean leads(int from, int to) {
        if (reachers.length == 1) {
            return true;
        }
        for (int reacher : reachers[classOf[to]]) {
            if (reacher == classOf[from]) {
                return true;
            }
        }
        return false;
    }

    int classes() {
        return reachers.length;
    }
}
