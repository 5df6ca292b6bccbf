package org.parley.game.paths;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.space.Axis;
import org.parley.game.space.Bits;
import org.parley.game.space.Levels;
import org.parley.game.space.OneWay;
import org.parley.game.space.Space;
import org.parley.run.Run;

/// The ground where all the parties' settings together can be numbered: what each can ever have from the starts on,
/// multiplied out.
///
/// Feasibility and preferences are worked out once for every state. Costs `bytes` of memory.
final class Field implements Ground {

    /// More states than this are not numbered, whatever room there is.
    private static final long MOST_STATES = 1L << 23;

    /// The level below that of every feasible state.
    private static final int ANY = -1;

    private static final int[] NOWHERE = {};

    private final Space space;
    private final int[] order;
    private final OneWay[] oneWay;
    private final int[][] lines;
    private final long[] feasible;
    private final long[][] active;
    private final int[][] levels;

    /// The field of these settings, which fits.
    Field(Game game, List<List<State>> settings, Run run) {
        this.order = IntStream.range(0, settings.size())
                .boxed()
                .sorted(Comparator.comparingInt(party -> -settings.get(party).size()))
                .mapToInt(party -> party)
                .toArray();
        this.space = new Space(game, settings, order);
        this.oneWay = IntStream.range(0, order.length)
                .mapToObj(party -> OneWay.of(game, game.owned(party)))
                .toArray(OneWay[]::new);
        this.lines = IntStream.range(0, order.length).mapToObj(this::lines).toArray(int[][]::new);
        Bits bits = new Bits(space);
        this.feasible = bits.outside(game.never());
        this.active = game.hidden().stream()
                .map(hidden -> Bits.and(bits.outside(hidden), feasible))
                .toArray(long[][]::new);
        Levels ranks = new Levels(space, bits, feasible);
        this.levels = run.all(game.preferences().stream()
                        .<Supplier<int[]>>map(preference -> () -> ranks.of(preference))
                        .toList())
                .toArray(int[][]::new);
    }

    /// For each of the party's settings the first one that agrees with it on every one-way option.
    private int[] lines(int party) {
        Map<Long, Integer> firsts = new HashMap<>();
        long[] own = space.axis(party).own();
        return IntStream.range(0, own.length)
                .map(k -> firsts.computeIfAbsent(own[k] & oneWay[party].either(), _ -> k))
                .toArray();
    }

    /// Whether a field of these settings can be numbered in so much memory.
    static boolean fits(List<List<State>> settings, long room) {
        long product = 1;
        for (int party = 0; party < settings.size() && product <= MOST_STATES; party++) {
            product *= settings.get(party).size();
        }
        return product <= MOST_STATES && bytes(settings.size(), product) <= room;
    }

    /// For each state a level, a line and a ceiling per party, and what four searches and the starts of ceilings need.
    private static long bytes(int parties, long product) {
        return product * (16L * parties + 128);
    }

    @Override
    public State state(int number) {
        return space.state(number);
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
        int number = space.number(state);
        return number >= 0 && isFeasible(number) ? number : -1;
    }

    @Override
    public boolean isNumbered() {
        return true;
    }

    @Override
    public int size() {
        return space.size();
    }

    @Override
    public int parties() {
        return order.length;
    }

    /// The parties from the one whose setting counts slowest on: those with most settings come first, so that a walk
    /// over all settings turns back soonest.
    int[] order() {
        return order;
    }

    Axis axis(int party) {
        return space.axis(party);
    }

    boolean isFeasible(int number) {
        return Bits.get(feasible, number);
    }

    /// Whether a feasible state is hidden from a party.
    boolean isHidden(int party, int number) {
        return !Bits.get(active[party], number);
    }

    /// For each state the party's level (`Levels`).
    int[] levels(int party) {
        return levels[party];
    }

    /// Whether the party may change from one of its settings to another.
    boolean leads(int party, int from, int to) {
        long[] own = space.axis(party).own();
        return oneWay[party].leads(own[from], own[to]);
    }

    @Override
    public int[] moves(int party, int from) {
        return along(party, from, (here, to) -> leads(party, here, to), ANY);
    }

    @Override
    public int[] improvements(int party, int from) {
        return along(party, from, (here, to) -> leads(party, here, to), levels[party][from]);
    }

    @Override
    public int[] into(int party, int to) {
        return along(party, to, (here, from) -> leads(party, from, here), ANY);
    }

    /// Which settings follow which.
    private interface Way {
        boolean leads(int here, int there);
    }

    /// The other feasible states on the party's line that are not hidden from it and at a level above the one given.
    private int[] along(int party, int at, Way way, int above) {
        if (isHidden(party, at)) {
            return NOWHERE;
        }
        Axis axis = space.axis(party);
        int[] values = levels[party];
        int here = axis.place(at);
        int[] found = new int[axis.count()];
        int n = 0;
        for (int k = 0; k < found.length; k++) {
            int there = axis.at(at, k);
            if (k != here && values[there] > above && way.leads(here, k) && !isHidden(party, there)) {
                found[n++] = there;
            }
        }
        return Arrays.copyOf(found, n);
    }

    @Override
    public int line(int party, int state) {
        Axis axis = space.axis(party);
        return isHidden(party, state) ? NO_MOVES : axis.at(state, lines[party][axis.place(state)]);
    }

    @Override
    public int compare(int party, int a, int b) {
        int[] values = levels[party];
        return Integer.compare(values[a], values[b]);
    }

    @Override
    public Optional<String> cut() {
        return Optional.empty();
    }
}
