package org.parley.game.inverse;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.parley.game.State;
import org.parley.game.stability.Ground;

/// How a party sees each state of a ground, looked at once.
final class Views {

    private static final long UNSEEN = -1;

    private final Ground ground;
    private final ToLongFunction<State> view;
    private long[] seen = new long[1024];

    /// A view never has all 64 bits.
    Views(Ground ground, ToLongFunction<State> view) {
        this.ground = ground;
        this.view = view;
        Arrays.fill(seen, UNSEEN);
    }

    long of(int number) {
        if (number >= seen.length) {
            int before = seen.length;
            seen = Arrays.copyOf(seen, Math.max(number + 1, 2 * before));
            Arrays.fill(seen, before, seen.length, UNSEEN);
        }
        if (seen[number] == UNSEEN) {
            seen[number] = view.applyAsLong(ground.state(number));
        }
        return seen[number];
    }
}
