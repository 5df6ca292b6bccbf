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
/// too long for that, the same is done with the parts exchanged, so that at least the smallest conflicts are known.
///
/// Source: Reiter1987; LiffitonSakallah2008; smallest first as in IgnatievEtAl2015.
final class Hunt {

    /// How many sets beyond the limit are looked for, so that short lists are rarely cut.
    private static final int ENOUGH = 200;

    private final Solver solver;
    private final List<Integer> hard;
    private final List<Integer> soft;
    private final int limit;
    private final Run run;
    private final List<BitSet> conflicts = new ArrayList<>();
    private final List<BitSet> concessions = new ArrayList<>();

    /// `hard` are constraints that cannot be given up and can be satisfied together, `soft` the demands; lists are cut
    /// at `limit`.
    Hunt(Solver solver, List<Integer> hard, List<Integer> soft, int limit, Run run) {
        this.solver = solver;
        this.hard = hard;
        this.soft = soft;
        this.limit = limit;
        this.run = run;
    }

    /// By places among the demands. Where all can be satisfied together, the one concession is the empty one.
    Clashes clashes() {
        Optional<BitSet> first = refutedAsConcession(new BitSet());
        if (first.isEmpty()) {
            return new Clashes(List.of(), List.of(List.of()), Clashes.ALL, Clashes.ALL);
        }
        int concessionsBelow = findConcessions(first.get());
        int conflictsBelow = concessionsBelow == Clashes.ALL ? Clashes.ALL : findConflicts();
        return new Clashes(sorted(conflicts), sorted(concessions), conflictsBelow, concessionsBelow);
    }

    /// Gives the size from which on concessions may be missing.
    private int findConcessions(BitSet firstConflict) {
        Transversals candidates = new Transversals(limit + 1);
        Optional<BitSet> conflict = Optional.of(firstConflict);
        while (true) {
            conflict.ifPresent(conflicts::add);
            conflict.ifPresent(candidates::hit);
            Optional<BitSet> candidate = candidates.next();
            if (candidate.isEmpty()) {
                return Clashes.ALL;
            }
            conflict = refutedAsConcession(candidate.get());
            boolean full = concessions.size() >= limit || conflicts.size() > 2 * limit + ENOUGH;
            if (run.cancelled() || (conflict.isEmpty() && full)) {
                return candidate.get().cardinality();
            }
            if (conflict.isEmpty()) {
                concessions.add(candidate.get());
            }
        }
    }

    /// The same with the parts exchanged, for a while. Gives the size from which on conflicts may be missing.
    private int findConflicts() {
        Seeds candidates = new Seeds(all());
        conflicts.forEach(candidates::avoid);
        concessions.forEach(candidates::hit);
        Optional<BitSet> candidate = candidates.next();
        for (int asked = 0; candidate.isPresent(); asked++) {
            Optional<BitSet> concession = refutedAsConflict(candidate.get());
            if (run.cancelled() || asked > limit + ENOUGH) {
                return candidates.size();
            }
            concession.ifPresent(candidates::hit);
            if (concession.isEmpty()) {
                conflicts.add(candidate.get());
                candidates.avoid(candidate.get());
            }
            candidate = candidates.next();
        }
        return Clashes.ALL;
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
