package org.parley.sat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.run.Run;

/// Conflicts and concessions of demands, each group of demands that hang together by itself: a conflict lies within a
/// group, a concession is made of one from each.
final class Archipelago {

    private final Solver solver;
    private final List<Integer> hard;
    private final List<Integer> soft;
    private final int limit;

    Archipelago(Solver solver, List<Integer> hard, List<Integer> soft, int limit) {
        this.solver = solver;
        this.hard = hard;
        this.soft = soft;
        this.limit = limit;
    }

    /// By places among the demands.
    Clashes clashes(Run run) {
        Clashes all = new Clashes(List.of(), List.of(List.of()), Clashes.ALL, Clashes.ALL);
        for (List<Integer> island : islands()) {
            List<Integer> places = island.stream().filter(p -> p < soft.size()).toList();
            List<Integer> around = island.stream()
                    .filter(p -> p >= soft.size())
                    .map(p -> hard.get(p - soft.size()))
                    .toList();
            Hunt hunt = new Hunt(solver, around, places.stream().map(soft::get).toList(), limit, Hunt.DEAD_ENDS, run);
            all = joined(all, renumbered(hunt.clashes(), places));
        }
        return all.conflicts().isEmpty() && all.isComplete()
                ? new Clashes(List.of(), List.of(), Clashes.ALL, Clashes.ALL)
                : all;
    }

    private List<List<Integer>> islands() {
        List<Set<Ref>> spokenOf = Stream.concat(soft.stream(), hard.stream())
                .map(k -> solver.constraint(k).refs())
                .toList();
        return Islands.of(spokenOf);
    }

    private static Clashes renumbered(Clashes clashes, List<Integer> places) {
        return new Clashes(
                renumbered(clashes.conflicts(), places),
                renumbered(clashes.concessions(), places),
                clashes.conflictsBelow(),
                clashes.concessionsBelow());
    }

    private static List<List<Integer>> renumbered(List<List<Integer>> sets, List<Integer> places) {
        return sets.stream().map(set -> set.stream().map(places::get).toList()).toList();
    }

    private Clashes joined(Clashes a, Clashes b) {
        List<List<Integer>> conflicts = Stream.concat(a.conflicts().stream(), b.conflicts().stream())
                .sorted(Hunt.SMALLEST_FIRST)
                .toList();
        List<List<Integer>> concessions = smallestUnions(a.concessions(), b.concessions());
        return new Clashes(
                cut(conflicts),
                cut(concessions),
                Math.min(Math.min(a.conflictsBelow(), b.conflictsBelow()), firstCut(conflicts)),
                Math.min(
                        Math.min(plus(a.concessionsBelow(), least(b)), plus(b.concessionsBelow(), least(a))),
                        firstCut(concessions)));
    }

    /// One more than the limit, and all ties: of lists in order of size, the k-th and the l-th are among the first n
    /// pairs
    /// only where k times l is not larger than n.
    private List<List<Integer>> smallestUnions(List<List<Integer>> some, List<List<Integer>> others) {
        List<List<Integer>> unions = new ArrayList<>();
        for (int k = 0; k < some.size(); k++) {
            for (int l = 0; l < others.size() && (k + 1L) * (l + 1L) <= limit + 1L; l++) {
                unions.add(union(some.get(k), others.get(l)));
            }
        }
        unions.sort(Hunt.SMALLEST_FIRST);
        return unions;
    }

    private static List<Integer> union(List<Integer> one, List<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().toList();
    }

    private List<List<Integer>> cut(List<List<Integer>> sets) {
        return new ArrayList<>(sets.subList(0, Math.min(limit, sets.size())));
    }

    private int firstCut(List<List<Integer>> sets) {
        return sets.size() <= limit ? Clashes.ALL : sets.get(limit).size();
    }

    /// How many members a concession has at least.
    private static int least(Clashes clashes) {
        return clashes.concessions().isEmpty()
                ? clashes.concessionsBelow()
                : clashes.concessions().getFirst().size();
    }

    private static int plus(int below, int more) {
        return below == Clashes.ALL ? Clashes.ALL : below + more;
    }
}
