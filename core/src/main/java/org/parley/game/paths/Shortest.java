package org.parley.game.paths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.parley.game.State;

/// The shortest way to one of several states after a search: fewest steps; of these, fewest options changed in all; of
/// these, fewest steps that are no gain for their mover; of these the first found, in the order of the file.
///
/// Goes back from the states wanted, layer by layer; the number of options in which a state differs from the nearest
/// start tells how much is left at least.
final class Shortest {

    private final Ground ground;
    private final Search search;
    private final Steps steps;
    private final List<State> starts;
    private final Map<Integer, Place> best = new HashMap<>();
    private final PriorityQueue<Place> open = new PriorityQueue<>(
            Comparator.comparingInt(Place::least).thenComparingInt(Place::layer).thenComparingInt(Place::state));

    /// What an option changed costs, so that steps without gain only tell apart what is otherwise alike.
    private static final int CHANGE = 1 << 10;

    /// A state on the way back, what it costs from there on, and what at least in all; `next` is where it
    /// goes on, nothing at the end.
    private record Place(int state, int layer, int cost, int least, Optional<Place> next) {}

    Shortest(Ground ground, Search search, Steps steps, List<State> starts) {
        this.ground = ground;
        this.search = search;
        this.steps = steps;
        this.starts = starts;
    }

    /// The states of the way in order, for wanted states that were reached, all in the same least number of steps.
    List<Integer> to(int[] wanted) {
        for (int state : wanted) {
            offer(state, search.layer(state), 0, Optional.empty());
        }
        Place at = open.remove();
        while (at.layer() > 0) {
            if (best.getOrDefault(at.state(), at).cost() == at.cost()) {
                back(at);
            }
            at = open.remove();
        }
        List<Integer> way = new ArrayList<>();
        for (Optional<Place> next = Optional.of(at);
                next.isPresent();
                next = next.get().next()) {
            way.add(next.get().state());
        }
        return way;
    }

    private void back(Place at) {
        State to = ground.state(at.state());
        steps.into(at.state(), search, at.layer() - 1)
                .forEach(from -> offer(
                        from,
                        at.layer() - 1,
                        at.cost()
                                + CHANGE * ground.state(from).difference(to).takenCount()
                                + (steps.isGain(from, at.state()) ? 0 : 1),
                        Optional.of(at)));
    }

    private void offer(int state, int layer, int cost, Optional<Place> next) {
        Place known = best.get(state);
        if (known == null || cost < known.cost()) {
            Place place = new Place(state, layer, cost, cost + CHANGE * left(state), next);
            best.put(state, place);
            open.add(place);
        }
    }

    private int left(int state) {
        State here = ground.state(state);
        return starts.stream()
                .mapToInt(start -> start.difference(here).takenCount())
                .min()
                .orElseThrow();
    }
}
