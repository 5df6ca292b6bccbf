package org.parley.deal.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Reading;

/// The worlds the readings of a negotiation make, alone and together.
public final class Worlds {

    /// With more readings than this not every combination of them is made: there would be more than 64.
    public static final int MOST_READINGS = 6;

    private final Negotiation negotiation;
    private final List<Reading> readings;
    private final List<World> worlds = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    private Worlds(Negotiation negotiation) {
        this.negotiation = negotiation;
        this.readings = negotiation.readings();
    }

    /// All combinations of up to six readings; of more, each alone, each two, and all together.
    public static Combined of(Negotiation negotiation) {
        Worlds worlds = new Worlds(negotiation);
        boolean every = worlds.readings.size() <= MOST_READINGS;
        worlds.combinations(every).forEach(worlds::make);
        return new Combined(worlds.worlds, worlds.contradictions, every);
    }

    /// Places of readings, fewest first, then in the order of the file.
    private Stream<List<Integer>> combinations(boolean every) {
        int n = readings.size();
        if (every) {
            return IntStream.range(0, 1 << n)
                    .mapToObj(bits -> IntStream.range(0, n)
                            .filter(k -> (bits >> k & 1) != 0)
                            .boxed()
                            .toList())
                    .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(Worlds::inOrder));
        }
        Stream<List<Integer>> few = Stream.of(
                        Stream.of(List.<Integer>of()),
                        IntStream.range(0, n).mapToObj(List::of),
                        IntStream.range(0, n)
                                .boxed()
                                .flatMap(a -> IntStream.range(a + 1, n).mapToObj(b -> List.of(a, b))))
                .flatMap(part -> part);
        return Stream.concat(few, Stream.of(IntStream.range(0, n).boxed().toList()));
    }

    private static int inOrder(List<Integer> a, List<Integer> b) {
        for (int k = 0; k < a.size(); k++) {
            int order = Integer.compare(a.get(k), b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void make(List<Integer> places) {
        List<Reading> some = places.stream().map(readings::get).toList();
        List<String> ids = some.stream().map(Reading::id).toList();
        if (contradictions.stream().anyMatch(c -> ids.containsAll(c.readings()))) {
            return;
        }
        if (Contradictions.among(negotiation, some)) {
            contradictions.add(new Contradiction(ids));
        } else {
            worlds.add(new World(
                    ids,
                    Changes.apply(negotiation, Contradictions.changes(some)).negotiation()));
        }
    }
}
