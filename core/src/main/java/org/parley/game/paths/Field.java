package org.parley.game.paths;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.run.Run;

/// The ground where all the parties' settings together can be numbered: what each can ever have from the starts on,
/// multiplied out.
///
/// Feasibility and preferences are worked out once for every state. Costs `bytes` of memory.
final class Field implements Ground {

    /// More states than this are not numbered, whatever room there is.
    private static final long MOST_STATES = 1L << 23;

    private static final int[] NOWHERE = {};

    private final int options;
    private final Axis[] axes;
    private final int[] order;
    private final int size;
    private final BitSet feasible = new BitSet();
    private final List<BitSet> hidden;
    private final long[][] worth;

    /// The field from these starts on, which fits.
    Field(Game game, List<State> starts, Run run) {
        this.options = game.options().size();
        List<List<State>> settings = IntStream.range(0, game.parties().size())
                .mapToObj(party -> Axis.settings(game, party, starts))
                .toList();
        this.order = IntStream.range(0, settings.size())
                .boxed()
                .sorted(Comparator.comparingInt(party -> -settings.get(party).size()))
                .mapToInt(party -> party)
                .toArray();
        this.axes = new Axis[order.length];
        int stride = 1;
        for (int k = order.length - 1; k >= 0; k--) {
            Axis axis = Axis.of(game, order[k], settings.get(order[k]), stride);
            axes[order[k]] = axis;
            stride = Math.multiplyExact(stride, axis.count());
        }
        this.size = stride;
        mark(new Terms(game).anyOf(game.never()).negate(), feasible);
        this.hidden = game.hidden().stream()
                .map(conditions -> {
                    BitSet where = new BitSet();
                    if (!conditions.isEmpty()) {
                        mark(new Terms(game).anyOf(conditions), where);
                    }
                    return where;
                })
                .toList();
        Worth worths = new Worth(this::state, feasible);
        this.worth = run.all(IntStream.range(0, axes.length)
                        .<Supplier<long[]>>mapToObj(party -> () -> worths.of(game, party))
                        .toList())
                .toArray(long[][]::new);
    }

    private void mark(Predicate<State> which, BitSet marked) {
        for (int number = 0; number < size; number++) {
            if (which.test(state(number))) {
                marked.set(number);
            }
        }
    }

    /// Whether a field of these starts can be numbered in so much memory.
    static boolean fits(Game game, List<State> starts, long room) {
        long product = 1;
        for (int party = 0; party < game.parties().size() && product <= MOST_STATES; party++) {
            product *= Axis.settings(game, party, starts).size();
        }
        return product <= MOST_STATES && bytes(game, product) <= room;
    }

    /// For each state a worth and a line per party, and what four searches and the largest of their layers need.
    private static long bytes(Game game, long product) {
        return product * (16L * game.parties().size() + 96);
    }

    @Override
    public State state(int number) {
        if (options <= 64) {
            long bits = 0;
            for (Axis axis : axes) {
                bits |= axis.settings().get(axis.place(number)).bits();
            }
            return State.ofBits(options, bits);
        }
        State state = State.none(options);
        for (Axis axis : axes) {
            State setting = axis.settings().get(axis.place(number));
            for (int option : axis.own().options()) {
                state = state.with(option, setting.taken(option));
            }
        }
        return state;
    }

    @Override
    public int number(State state) {
        int number = known(state);
        if (number < 0) {
            throw new IllegalArgumentException("no start leads to " + state);
        }
        return number;
    }

    @Override
    public int known(State state) {
        int number = 0;
        for (Axis axis : axes) {
            int place = axis.place(state);
            if (place < 0) {
                return -1;
            }
            number += place * axis.stride();
        }
        return feasible.get(number) ? number : -1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int parties() {
        return axes.length;
    }

    /// The parties from the one whose setting counts slowest on: those with most settings come first, so that a walk
    /// over all settings turns back soonest.
    int[] order() {
        return order;
    }

    Axis axis(int party) {
        return axes[party];
    }

    boolean isFeasible(int number) {
        return feasible.get(number);
    }

    boolean isHidden(int party, int number) {
        return hidden.get(party).get(number);
    }

    long[] worth(int party) {
        return worth[party];
    }

    @Override
    public int[] moves(int party, int from) {
        return along(party, from, (here, to) -> axes[party].leads(here, to), Long.MIN_VALUE);
    }

    @Override
    public int[] improvements(int party, int from) {
        return along(party, from, (here, to) -> axes[party].leads(here, to), worth[party][from]);
    }

    @Override
    public int[] into(int party, int to) {
        return along(party, to, (here, from) -> axes[party].leads(from, here), Long.MIN_VALUE);
    }

    /// Which settings follow which.
    private interface Way {
        boolean leads(int here, int there);
    }

    /// The other feasible states on the party's line that are not hidden from it and worth more than `above`.
    private int[] along(int party, int at, Way way, long above) {
        if (isHidden(party, at)) {
            return NOWHERE;
        }
        Axis axis = axes[party];
        long[] values = worth[party];
        int here = axis.place(at);
        int[] found = new int[axis.count()];
        int n = 0;
        for (int k = 0; k < found.length; k++) {
            int there = axis.at(at, k);
            if (k != here
                    && feasible.get(there)
                    && (above == Long.MIN_VALUE || values[there] > above)
                    && way.leads(here, k)
                    && !isHidden(party, there)) {
                found[n++] = there;
            }
        }
        return Arrays.copyOf(found, n);
    }

    @Override
    public int line(int party, int state) {
        Axis axis = axes[party];
        return isHidden(party, state) ? NO_MOVES : axis.at(state, axis.lines()[axis.place(state)]);
    }

    @Override
    public int compare(int party, int a, int b) {
        long[] values = worth[party];
        return Long.compare(values[a], values[b]);
    }

    @Override
    public Optional<String> cut() {
        return Optional.empty();
    }
}
