package org.parley.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Checks that conflicts and concessions of whole lines are all there are.
///
/// They are if the concessions are exactly the minimal sets that hit every conflict. A set of lines that clashes
/// without
/// holding one of the conflicts would leave a set that hits them all; that contains a concession; so the lines are part
/// of what can be met together. And a set without which all else can be met hits every conflict, so it contains one of
/// the concessions.
record CompleteCheck(LineReplay replay) {

    private static final int MOST_SETS = 200_000;

    List<String> objections(LineClaim.Complete claim) {
        List<String> objections = new ArrayList<>();
        List<Set<Integer>> conflicts = sets(claim.conflicts(), "conflict", objections);
        Set<Set<Integer>> concessions = new HashSet<>(sets(claim.concessions(), "concession", objections));
        if (objections.isEmpty()) {
            Set<Set<Integer>> hitting = hitting(conflicts);
            hitting.stream()
                    .filter(set -> !concessions.contains(set))
                    .forEach(set -> objections.add("the lines " + new TreeSet<>(set)
                            + " hit every conflict listed, and no concession " + "is listed for them"));
            concessions.stream()
                    .filter(set -> !hitting.contains(set))
                    .forEach(set -> objections.add("the concession " + new TreeSet<>(set)
                            + " is no minimal set that hits every " + "conflict listed"));
        }
        return objections;
    }

    private List<Set<Integer>> sets(List<Integer> numbers, String kind, List<String> objections) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int number : numbers) {
            LineClaim named = replay.claim(number);
            List<LineClaim.Demand> demands = switch (named) {
                case LineClaim.Conflict conflict -> conflict.demands();
                case LineClaim.Concession concession -> concession.demands();
                default -> List.of();
            };
            if (!named.kind().equals(kind) || !demands.stream().allMatch(replay.talks()::isWhole)) {
                objections.add("claim " + (number + 1) + " is no " + kind + " of whole lines");
            } else if (!replay.objections(number).isEmpty()) {
                objections.add("claim " + (number + 1) + " is refused");
            }
            sets.add(Set.copyOf(demands.stream().map(LineClaim.Demand::line).toList()));
        }
        return sets;
    }

    /// The minimal sets that hit all: one conflict after the other is hit.
    private static Set<Set<Integer>> hitting(List<Set<Integer>> conflicts) {
        Set<Set<Integer>> hitting = Set.of(Set.of());
        for (Set<Integer> conflict : conflicts) {
            Set<Set<Integer>> next = new HashSet<>();
            Set<Set<Integer>> wider = new HashSet<>();
            for (Set<Integer> set : hitting) {
                if (conflict.stream().anyMatch(set::contains)) {
                    next.add(set);
                } else {
                    conflict.forEach(line -> wider.add(with(set, line)));
                }
            }
            if (wider.size() > MOST_SETS) {
                throw new TooLargeException("there are more than " + MOST_SETS + " sets to compare");
            }
            wider.stream()
                    .filter(set -> next.stream().noneMatch(set::containsAll))
                    .toList()
                    .forEach(next::add);
            hitting = next;
        }
        return hitting;
    }

    private static Set<Integer> with(Set<Integer> set, int line) {
        Set<Integer> more = new HashSet<>(set);
        more.add(line);
        return more;
    }
}
