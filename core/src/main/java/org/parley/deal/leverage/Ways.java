package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Departures from states of the target, each with what it hinges on.
///
/// Costs one look at each group of departures that hinge on the same, and at each that leads to states of the target
/// for each round in which something is put out.
final class Ways {

    private final Map<Conflict, Group> groups = new LinkedHashMap<>();

    /// `outside` are states left for no state of the target; `inside` those left for some of them, as lists that begin
    /// with the state left.
    private record Group(BitSet outside, List<int[]> inside) {}

    /// Adds that a state is left, for one of these at least, in all sets of calls that `hinging` speaks of.
    void add(Conflict hinging, int from, int[] to) {
        Group group = groups.computeIfAbsent(hinging, _ -> new Group(new BitSet(), new ArrayList<>()));
        if (to.length == 0) {
            group.outside().set(from);
        } else if (!group.outside().get(from)) {
            int[] way = new int[to.length + 1];
            way[0] = from;
            System.arraycopy(to, 0, way, 1, to.length);
            group.inside().add(way);
        }
    }

    /// The states left for no state of the target, in all sets of calls of the choice.
    BitSet outside(Choice choice) {
        BitSet outside = new BitSet();
        groups.forEach((hinging, group) -> {
            if (choice.settles(hinging)) {
                outside.or(group.outside());
            }
        });
        return outside;
    }

    /// Takes out of a set of states those that are left for outside it, and so on.
    void putOut(BitSet in, Choice choice) {
        in.andNot(outside(choice));
        List<int[]> ways = inside(choice);
        for (boolean changed = true; changed && !in.isEmpty(); ) {
            changed = false;
            for (int[] way : ways) {
                if (in.get(way[0]) && leadsOut(way, in)) {
                    in.clear(way[0]);
                    changed = true;
                }
            }
        }
    }

    /// Whether some of these states is left for none of those.
    boolean leaveSome(BitSet these, BitSet those, Choice choice) {
        return outside(choice).intersects(these)
                || inside(choice).stream().anyMatch(way -> these.get(way[0]) && leadsOut(way, those));
    }

    private List<int[]> inside(Choice choice) {
        List<int[]> inside = new ArrayList<>();
        groups.forEach((hinging, group) -> {
            if (choice.settles(hinging)) {
                inside.addAll(group.inside());
            }
        });
        return inside;
    }

    private static boolean leadsOut(int[] way, BitSet from) {
        for (int k = 1; k < way.length; k++) {
            if (from.get(way[k])) {
                return false;
            }
        }
        return true;
    }
}
