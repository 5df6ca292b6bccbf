package org.parley.game.paths;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Coalition improvements, one party included.
final class Agreeing implements Steps {

    /// How many settings all searches together may look at.
    private static final long MOST_LOOKS = 300_000_000L;

    private final Field field;
    private final Coalition coalition;
    private final Ends ends;
    private long looks = MOST_LOOKS;
    private boolean isByLayer;

    Agreeing(Coalition coalition) {
        this.field = coalition.field();
        this.coalition = coalition;
        this.ends = new Ends(field);
    }

    /// Looks from whichever side has fewer states: a step leads from one to the other whichever end is asked.
    @Override
    public void toward(BitSet wanted, int[] reached, Search search) {
        isByLayer = false;
        int[] open = wanted.stream().filter(state -> search.missing(state) != 0).toArray();
        if (open.length > reached.length) {
            ends.set(Ends.Side.TO, IntStream.of(open), search::missing);
            for (int state : reached) {
                forward(state, search);
            }
        } else {
            ends.set(Ends.Side.FROM, IntStream.of(reached), search::fresh);
            for (int state : open) {
                backward(state, search);
            }
        }
    }

    /// States with high levels go first, as little is better than where they stand; the others have less left to find
    /// when their turn comes.
    @Override
    public int[] layer(int[] reached, Search search) {
        isByLayer = false;
        ends.set(Ends.Side.TO, IntStream.range(0, field.size()).filter(field::isFeasible), search::missing);
        return IntStream.of(reached)
                .mapToLong(state -> -height(state) << 32 | state)
                .sorted()
                .mapToInt(order -> (int) order)
                .toArray();
    }

    /// The sum of all parties' levels.
    private long height(int state) {
        long height = 0;
        for (int party = 0; party < field.parties(); party++) {
            height += field.levels(party)[state];
        }
        return height;
    }

    @Override
    public void from(int state, Search search) {
        forward(state, search);
    }

    private void forward(int from, Search search) {
        long starts = search.fresh(from);
        looks = ends.each(from, starts, looks, (to, members) -> {
            if (coalition.goes(from, to, members)) {
                search.reach(to, starts);
                ends.settle(to, starts);
            }
            return 0;
        });
    }

    private void backward(int to, Search search) {
        looks = ends.each(to, search.missing(to), looks, (from, members) -> {
            long starts = coalition.goes(from, to, members) ? search.fresh(from) : 0;
            search.reach(to, starts);
            return starts;
        });
    }

    @Override
    public IntStream into(int to, Search search, int layer) {
        if (!isByLayer) {
            isByLayer = true;
            ends.set(
                    Ends.Side.FROM,
                    IntStream.range(0, field.size()).filter(state -> search.layer(state) != Search.NEVER),
                    state -> layers(search.layer(state)));
        }
        IntStream.Builder found = IntStream.builder();
        ends.each(to, layers(layer), Long.MAX_VALUE, (from, members) -> {
            if (search.layer(from) == layer && coalition.goes(from, to, members)) {
                found.add(from);
            }
            return 0;
        });
        return found.build();
    }

    /// Stands for a layer, and for every 64th before and after it.
    private static long layers(int layer) {
        return 1L << layer;
    }

    @Override
    public Optional<String> cut() {
        return looks < 0
                ? Optional.of(String.format(Locale.ROOT, "it stopped after %,d tries", MOST_LOOKS))
                : Optional.empty();
    }
}
