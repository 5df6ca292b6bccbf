package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Puts all completions of a family out, each by a departure that neither as a whole nor in part leads to one that is
/// still in, so that together the departures hinge on few levers.
///
/// Such departures put out any part of the family as well: what a departure leads to is then outside it or has gone
/// before. Greedy: first those that hinge on nothing more, then the one that adds fewest levers. Costs one look at each
/// way for each round in which something goes, and there is a round for each lever that is added.
final class PutOut {

    private final List<List<Way>> ways;
    private final List<BitSet> hinges;
    private final BitSet costly;
    private final BitSet used = new BitSet();
    private final BitSet gone = new BitSet();
    private final int[] cost;

    /// A departure from a completion: the number of the set of levers it hinges on, and the places of the completions
    /// to which it or a part of it leads.
    record Way(int hinges, int[] inside) {}

    /// `ways` are those from each completion, `hinges` the sets of levers; to hinge on one of `costly` counts.
    PutOut(List<List<Way>> ways, List<BitSet> hinges, BitSet costly) {
        this.ways = ways;
        this.hinges = hinges;
        this.costly = costly;
        this.cost = new int[hinges.size()];
    }

    /// The levers all the departures hinge on; empty where not every completion can be put out like this.
    Optional<BitSet> all() {
        List<Integer> in = new ArrayList<>();
        for (int place = 0; place < ways.size(); place++) {
            in.add(place);
        }
        while (!in.isEmpty()) {
            price();
            if (!in.removeIf(this::goesFreely)) {
                Optional<BitSet> next = cheapest(in);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                used.or(next.get());
            }
        }
        return Optional.of(used);
    }

    /// How many costly levers each set would add.
    private void price() {
        for (int k = 0; k < cost.length; k++) {
            BitSet more = (BitSet) hinges.get(k).clone();
            more.and(costly);
            more.andNot(used);
            cost[k] = more.cardinality();
        }
    }

    private boolean goesFreely(int place) {
        for (Way way : ways.get(place)) {
            if (cost[way.hinges()] == 0 && leadsOut(way)) {
                used.or(hinges.get(way.hinges()));
                gone.set(place);
                return true;
            }
        }
        return false;
    }

    private boolean leadsOut(Way way) {
        for (int place : way.inside()) {
            if (!gone.get(place)) {
                return false;
            }
        }
        return true;
    }

    private Optional<BitSet> cheapest(List<Integer> in) {
        Optional<BitSet> cheapest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int place : in) {
            for (Way way : ways.get(place)) {
                if (cost[way.hinges()] < least && leadsOut(way)) {
                    least = cost[way.hinges()];
                    cheapest = Optional.of(hinges.get(way.hinges()));
                }
            }
        }
        return cheapest;
    }
}
