package org.parley.sat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.negotiation.logic.Condition.Ref;

/// Constraints sorted into groups that have no option in common: each group can be answered by itself.
final class Islands {

    private final Map<Ref, Ref> towards = new HashMap<>();

    private Islands() {}

    /// The places of the constraints, ascending within a group, groups by their first; given the options each speaks
    /// of, at least one.
    static List<List<Integer>> of(List<Set<Ref>> spokenOf) {
        Islands islands = new Islands();
        for (Set<Ref> refs : spokenOf) {
            Ref first = refs.iterator().next();
            refs.forEach(ref -> islands.towards.put(islands.root(ref), islands.root(first)));
        }
        Map<Ref, List<Integer>> groups = new LinkedHashMap<>();
        for (int place = 0; place < spokenOf.size(); place++) {
            Ref root = islands.root(spokenOf.get(place).iterator().next());
            groups.computeIfAbsent(root, _ -> new ArrayList<>()).add(place);
        }
        return List.copyOf(groups.values());
    }

    private Ref root(Ref ref) {
        Ref at = ref;
        Ref next = towards.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = towards.getOrDefault(at, at);
        }
        return at;
    }
}
