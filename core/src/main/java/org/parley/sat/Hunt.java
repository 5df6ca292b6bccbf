package org.parley.sat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.run.Run;

/// Finds the minimal conflicts and the minimal concessions of demands that hang together.
///
/// The two are each other's minimal hitting sets. A smallest set that hits every conflict known is a concession, or
/// else
/// what is left of the demands holds another conflict. When no such set is left, both lists are whole. Where they are
/// too long for that, the same is done with the parts exchanged, so that at least the smallest conflicts are known; and
/// where the smallest sets are too hard to find, others are.
///
/// Source: Reiter1987; LiffitonSakallah2008; smallest first as in IgnatievEtAl2015.
final class Hunt {

    /// How many sets beyond the limit are looked for, so that short lists are rarely cut.
    private static final int ENOUGH = 200;

    /// How many dead ends the search for smallest sets may meet: about a second.
    static final int DEAD_ENDS = 10_000;

    private final Solver solver;
    private final List<Integer> hard;
    private final List<Integer> soft;
    private final int limit;
    private final int deadEnds;
    private final Run run;
    private final List<BitSet> conflicts = new ArrayList<>();
    private final List<BitSet> concessions = new ArrayList<>();

    /// `hard` are constraints that cannot be given up and can be satisfied together, `soft` the demands; lists are cut
    /// at `limit`, the search for smallest sets ends after so many dead ends.
    Hunt(Solver solver, List<Integer> hard, List<Integer> soft, int limit, int deadEnds, Run run) {
        this.solver = solver;
        this.hard = hard;
        this.soft = soft;
        this.limit = limit;
        this.deadEnds = deadEnds;
        this.run = run;
    }

    /// By places among the demands. Where all can be satisfied together, the one concession is the empty one.
    Clashes clashes() {
        Optional<BitSet> first = refutedAsConcession(new BitSet());
        if (first.isEmpty()) {
            return new Clashes(List.of(), List.of(List.of()), Clashes.ALL, Clashes.ALL);
        }
        conflicts.add(first.get());
        int concessionsBelow = smallestConcessions();
        if (concessionsBelow != Clashes.ALL && concessions.size() < limit) {
            concessionsBelow = moreConcessions(concessionsBelow);
        }
        int conflictsBelow = concessionsBelow == Clashes.ALL ? Clashes.ALL : smallestConflicts();
        return new Clashes(sorted(conflicts), sorted(concessions), conflictsBelow, concessionsBelow);
    }

    private boolean isEnough() {
        return run.cancelled() || concessions.size() >= limit || conflicts.size() > 2 * limit + ENOUGH;
    }

    /// Gives the size from which on concessions may be missing.
    private int smallestConcessions() {
        Transversals candidates = new Transversals(limit + 1, new Effort(deadEnds));
        int size = 0;
        try {
            conflicts.forEach(candidates::hit);
            Optional<BitSet> candidate = candidates.next();
            while (candidate.isPresent()) {
                size = Math.max(size, candidate.get().cardinality());
                Optional<BitSet> conflict = refutedAsConcession(candidate.get());
                if (conflict.isEmpty() && isEnough()) {
                    return size;
                }
                conflict.ifPresentOrElse(conflicts::add, add(concessions, candidate.get()));
                if (conflict.isPresent()) {
                    candidates.hit(conflict.get());
                }
                candidate = candidates.next();
            }
            return Clashes.ALL;
        } catch (Effort.SpentException _) {
            return size;
        }
    }

    private static Runnable add(List<BitSet> sets, BitSet set) {
        return () -> sets.add(set);
    }

    /// Where finding the smallest takes too long: any, as they come. Gives `below`, or that none is missing.
    private int moreConcessions(int below) {
        Seeds candidates = new Seeds(all(), new Effort(deadEnds));
        conflicts.forEach(candidates::hit);
        concessions.forEach(candidates::avoid);
        Optional<BitSet> candidate = candidates.any();
        while (candidate.isPresent()) {
            BitSet set = minimal(candidate.get());
            Optional<BitSet> conflict = refutedAsConcession(set);
            if (isEnough()) {
                return below;
            }
            if (conflict.isPresent()) {
                conflicts.add(conflict.get());
                candidates.hit(conflict.get());
            } else {
                concessions.add(set);
                candidates.avoid(set);
            }
            candidate = candidates.any();
        }
        return Clashes.ALL;
    }

    /// The set without what it does not need to hit every conflict known.
    private BitSet minimal(BitSet hitting) {
        BitSet set = (BitSet) hitting.clone();
        hitting.stream().forEach(place -> {
            set.clear(place);
            if (!conflicts.stream().allMatch(set::intersects)) {
                set.set(place);
            }
        });
        return set;
    }

    /// The same as for concessions with the parts exchanged, for a while. Gives the size from which on conflicts may be
    /// missing.
    private int smallestConflicts() {
        Seeds candidates = new Seeds(all(), new Effort(deadEnds));
        conflicts.forEach(candidates::avoid);
        concessions.forEach(candidates::hit);
        try {
            Optional<BitSet> candidate = candidates.next();
            for (int asked = 0; candidate.isPresent(); asked++) {
                if (run.cancelled() || asked > limit + ENOUGH) {
                    return candidates.size();
                }
                Optional<BitSet> concession = refutedAsConflict(candidate.get());
                concession.ifPresentOrElse(candidates::hit, add(conflicts, candidate.get()));
                if (concession.isEmpty()) {
                    candidates.avoid(candidate.get());
                }
                candidate = candidates.next();
            }
            return Clashes.ALL;
        } catch (Effort.SpentException _) {
            return candidates.size();
        }
    }

    /// A conflict among the demands that are left without the set, if there is one.
    private Optional<BitSet> refutedAsConcession(BitSet set) {
        BitSet left = all();
        left.andNot(set);
        return clash(left).map(this::shrunk);
    }

    /// A concession that leaves the set whole, if there is one.
    private Optional<BitSet> refutedAsConflict(BitSet set) {
        return solver.solve(with(set)) instanceof Solved.Model(BitSet taken)
                ? Optional.of(grown(set, taken))
                : Optional.empty();
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, soft.size());
        return all;
    }

    private List<Integer> with(BitSet set) {
        List<Integer> holding = new ArrayList<>(hard);
        set.stream().forEach(place -> holding.add(soft.get(place)));
        return holding;
    }

    private Optional<BitSet> clash(BitSet set) {
        return switch (solver.solve(with(set))) {
            case Solved.Model _ -> Optional.empty();
            case Solved.Clash(List<Integer> among) -> Optional.of(places(set, among));
        };
    }

    /// The members of the set whose constraints are among those named.
    private BitSet places(BitSet set, Collection<Integer> named) {
        BitSet places = new BitSet();
        set.stream().filter(place -> named.contains(soft.get(place))).forEach(places::set);
        return places;
    }

    private BitSet shrunk(BitSet conflict) {
        BitSet needed = new BitSet();
        BitSet open = (BitSet) conflict.clone();
        while (!open.isEmpty()) {
            int next = open.nextSetBit(0);
            open.clear(next);
            BitSet rest = (BitSet) open.clone();
            rest.or(needed);
            clash(rest).ifPresentOrElse(open::and, () -> needed.set(next));
        }
        return needed;
    }

    /// What has to go beside the set at least, going from a state that satisfies the set.
    private BitSet grown(BitSet set, BitSet state) {
        BitSet kept = (BitSet) set.clone();
        BitSet taken = state;
        for (int place = 0; place < soft.size(); place++) {
            BitSet more = (BitSet) kept.clone();
            more.set(place);
            if (solver.satisfied(soft.get(place), taken)) {
                kept = more;
            } else if (solver.solve(with(more)) instanceof Solved.Model(BitSet other)) {
                kept = more;
                taken = other;
            }
        }
        BitSet gone = all();
        gone.andNot(kept);
        return gone;
    }

    private static List<List<Integer>> sorted(List<BitSet> sets) {
        return sets.stream()
                .map(set -> set.stream().boxed().toList())
                .sorted(SMALLEST_FIRST)
                .toList();
    }

    /// Fewest members first, then by members.
    static final Comparator<List<Integer>> SMALLEST_FIRST =
            Comparator.<List<Integer>>comparingInt(List::size).thenComparing(Hunt::byMembers);

    private static int byMembers(List<Integer> a, List<Integer> b) {
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            int order = Integer.compare(a.get(k), b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
