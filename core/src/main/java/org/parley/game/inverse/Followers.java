package org.parley.game.inverse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Metarational.Replies;

/// Where those who answer a party can lead it by legal sequences of any length, told apart by how the party could ever
/// see it: the rungs true of a state and, where the party has a move left, of every state it could move on to.
///
/// None of this hangs on the party's own order, so it is worked out once for all orders and states. Which member moved
/// last does not matter: two moves of one party running are one move or a return (`Moves`). States from which each
/// other can be reached share one answer (strongly connected components); each state met costs one look at its
/// steps.
///
/// Source: Tarjan1972.
final class Followers {

    private final Ground ground;
    private final Views views;
    private final List<Integer> opponents;
    private final int focal;
    private final Metarational concept;
    private final Budget budget;
    private final Map<List<Long>, Integer> numbers = new HashMap<>();
    private final List<List<Long>> outlooks = new ArrayList<>();
    private final Map<BitSet, BitSet> sets = new HashMap<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final Deque<Place> path = new ArrayDeque<>();
    private final Deque<Place> component = new ArrayDeque<>();

    Followers(Ground ground, Views views, List<Integer> opponents, int focal, Metarational concept, Budget budget) {
        this.ground = ground;
        this.views = views;
        this.opponents = opponents;
        this.focal = focal;
        this.concept = concept;
        this.budget = budget;
    }

    /// A state met, until its component is closed; `order` and `low` as in the literature.
    private static final class Place {
        private final int order;
        private final int[] steps;
        private int low;
        private int next;
        private BitSet found = new BitSet();
        private boolean closed;

        private Place(int order, int[] steps) {
            this.order = order;
            this.low = order;
            this.steps = steps;
        }
    }

    /// The numbers of the outlooks of `from` and of all states it can be led to.
    BitSet from(int from) {
        Place known = places.get(from);
        return known == null ? search(from) : known.found;
    }

    /// The views an outlook holds, ascending.
    List<Long> outlook(int number) {
        return outlooks.get(number);
    }

    /// Every state it can be led to, `from` first, with its outlook; for showing, at the cost of a walk.
    Map<Integer, List<Long>> reached(int from) {
        Map<Integer, List<Long>> reached = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        reached.put(from, seen(from));
        while (!open.isEmpty()) {
            for (int to : steps(open.remove())) {
                if (!reached.containsKey(to)) {
                    budget.spend();
                    reached.put(to, seen(to));
                    open.add(to);
                }
            }
        }
        return reached;
    }

    private BitSet search(int from) {
        Place start = open(from);
        while (!path.isEmpty()) {
            Place at = path.getLast();
            if (at.next == at.steps.length) {
                path.removeLast();
                leave(at);
            } else {
                meet(at, at.steps[at.next++]);
            }
        }
        return start.found;
    }

    private Place open(int state) {
        budget.spend();
        Place place = new Place(places.size(), steps(state));
        place.found.set(outlookNumber(state));
        places.put(state, place);
        path.addLast(place);
        component.addLast(place);
        return place;
    }

    private void meet(Place at, int to) {
        Place there = places.get(to);
        if (there == null) {
            open(to);
        } else if (there.closed) {
            at.found.or(there.found);
        } else {
            at.low = Math.min(at.low, there.order);
        }
    }

    /// Closes the component a place is the root of, and hands what was found on to the place before.
    private void leave(Place at) {
        if (at.low == at.order) {
            close(at);
        }
        Place before = path.peekLast();
        if (before != null) {
            before.found.or(at.found);
            before.low = at.closed ? before.low : Math.min(before.low, at.low);
        }
    }

    private void close(Place root) {
        BitSet found = sets.computeIfAbsent(root.found, same -> same);
        boolean isLast = false;
        while (!isLast) {
            Place member = component.removeLast();
            member.found = found;
            member.closed = true;
            isLast = member.order == root.order;
        }
    }

    private int[] steps(int from) {
        return opponents.stream()
                .flatMapToInt(j -> IntStream.of(ground.steps(j, from, concept.replies())))
                .toArray();
    }

    private int outlookNumber(int state) {
        return numbers.computeIfAbsent(seen(state), outlook -> {
            outlooks.add(outlook);
            return outlooks.size() - 1;
        });
    }

    private List<Long> seen(int state) {
        long here = views.of(state);
        return concept.guard() == Guard.NONE
                ? List.of(here)
                : LongStream.concat(
                                LongStream.of(here),
                                IntStream.of(ground.steps(focal, state, Replies.MOVES))
                                        .mapToLong(views::of))
                        .sorted()
                        .distinct()
                        .boxed()
                        .toList();
    }
}
