package org.parley.game.space;

import java.util.List;
import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.GameOption;

/// A party's one-way options as bits, the first of its options lowest: those it cannot take, and those it cannot drop.
public record OneWay(long notTaken, long notDropped) {

    public static OneWay of(Game game, List<Integer> owned) {
        List<GameOption> options = owned.stream().map(game.options()::get).toList();
        return new OneWay(mask(options, option -> !option.canTake()), mask(options, option -> !option.canDrop()));
    }

    private static long mask(List<GameOption> options, Predicate<GameOption> which) {
        long mask = 0;
        for (int k = 0; k < options.size(); k++) {
            mask |= which.test(options.get(k)) ? 1L << k : 0;
        }
        return mask;
    }

    /// Whether one setting, as bits, can become another.
    public boolean leads(long from, long to) {
        return (to & ~from & notTaken) == 0 && (from & ~to & notDropped) == 0;
    }

    /// All of them.
    public long either() {
        return notTaken | notDropped;
    }
}
