package org.parley.game.paths;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.game.State;
import org.parley.run.Run;

/// A search outward from several starts at once, layer by layer: for every state the least number of steps from any
/// start, and from which starts it is reached at all.
///
/// At most 64 starts go together, a bit each. Costs one look at each step for every layer in which a start is new
/// there.
///
/// Source: LiKilgourHipel2005. Their last movers are not kept: two steps of one party running are one step or a
/// return, so a shortest sequence never has them.
final class Search {

    /// How many starts go together.
    static final int AT_ONCE = 64;

    /// The layer of a state not reached.
    static final int NEVER = -1;

    private final Ground ground;
    private final Run run;
    private long all;
    private int[] layer;
    private long[] seen;
    private long[] fresh;
    private long[] next;
    private int[] coming = new int[1024];
    private int comingCount;
    private int layers;
    private final Map<Integer, int[]> inLayers = new HashMap<>();

    Search(Ground ground, Run run) {
        this.ground = ground;
        this.run = run;
        this.layer = new int[ground.size()];
        Arrays.fill(layer, NEVER);
        this.seen = new long[ground.size()];
        this.fresh = new long[ground.size()];
        this.next = new long[ground.size()];
    }

    /// Goes on until no step leads on or its aim is met. Earlier starts keep their layers and lose their bits.
    void run(List<State> starts, Steps steps, Aim aim) {
        inLayers.clear();
        Arrays.fill(seen, 0);
        all = starts.size() == AT_ONCE ? -1L : (1L << starts.size()) - 1;
        for (int k = 0; k < starts.size(); k++) {
            reach(ground.number(starts.get(k)), 1L << k);
        }
        for (layers = 0; comingCount > 0; layers++) {
            int[] reached = advance();
            if (!aim.isMet()) {
                steps.toward(aim.open(), reached, this);
            }
            if (!aim.isMet()) {
                all(reached, steps);
            }
        }
    }

    private void all(int[] reached, Steps steps) {
        int[] order = steps.layer(reached, this);
        for (int k = 0; k < order.length && !run.cancelled(); k++) {
            steps.from(order[k], this);
        }
    }

    /// The states reached last become those to go on from.
    private int[] advance() {
        int[] reached = Arrays.copyOf(coming, comingCount);
        comingCount = 0;
        for (int state : reached) {
            fresh[state] = next[state];
            next[state] = 0;
            seen[state] |= fresh[state];
            if (layer[state] == NEVER || layer[state] > layers) {
                layer[state] = layers;
            }
        }
        return reached;
    }

    /// The starts that reached a state last.
    long fresh(int state) {
        return fresh[state];
    }

    /// Tells that a step leads to a state from somewhere these starts have reached.
    void reach(int state, long starts) {
        if (state >= seen.length) {
            grow(state);
        }
        long more = starts & ~seen[state] & ~next[state];
        if (more != 0) {
            if (next[state] == 0) {
                if (comingCount == coming.length) {
                    coming = Arrays.copyOf(coming, 2 * comingCount);
                }
                coming[comingCount++] = state;
            }
            next[state] |= more;
        }
    }

    private void grow(int state) {
        int size = Math.max(2 * seen.length, state + 1024);
        int known = layer.length;
        layer = Arrays.copyOf(layer, size);
        Arrays.fill(layer, known, size, NEVER);
        seen = Arrays.copyOf(seen, size);
        fresh = Arrays.copyOf(fresh, size);
        next = Arrays.copyOf(next, size);
    }

    /// The starts that have not reached a state, be it by the last step taken.
    long missing(int state) {
        return all & ~starts(state);
    }

    /// How many states the layer to come has so far.
    int coming() {
        return comingCount;
    }

    /// The starts of the last run that reach a state, be it by the last step taken.
    long starts(int state) {
        return state < seen.length ? seen[state] | next[state] : 0;
    }

    /// The least number of steps to a state from any start of any run.
    int layer(int state) {
        return state < layer.length ? layer[state] : NEVER;
    }

    /// The states whose least number of steps this is, ascending; looked up once for each number.
    IntStream inLayer(int steps) {
        return Arrays.stream(inLayers.computeIfAbsent(
                steps,
                _ -> IntStream.range(0, layer.length)
                        .filter(state -> layer[state] == steps)
                        .toArray()));
    }
}
