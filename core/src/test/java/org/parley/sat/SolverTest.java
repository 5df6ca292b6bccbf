package org.parley.sat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.negotiation.logic.Truth;
import org.parley.run.Result;
import org.parley.run.Run;

/// On thousands of small sets of constraints the solver says what going through all states says.
class SolverTest {

    private static final int SETS = 2_000;

    /// Constraints, a solver for them, and all their states.
    private record Small(List<Constraint> constraints, Solver solver, List<Integer> all) {

        static Small of(long seed) {
            RandomConstraints random = new RandomConstraints(seed, 1 + (int) (seed % 6));
            List<Constraint> constraints = random.some(1 + (int) (seed % 7));
            Solver solver = new Solver(random.options);
            return new Small(
                    constraints, solver, constraints.stream().map(solver::add).toList());
        }

        List<BitSet> states(List<Integer> holding) {
            List<BitSet> states = new ArrayList<>();
            int options = solver.options().size();
            for (long state = 0; state < 1L << options; state++) {
                BitSet taken = new BitSet();
                for (int o = 0; o < options; o++) {
                    taken.set(o, (state >> (options - 1 - o) & 1) != 0);
                }
                if (holding.stream().allMatch(k -> satisfied(k, taken))) {
                    states.add(taken);
                }
            }
            return states;
        }

        boolean satisfied(int constraint, BitSet taken) {
            return constraints
                            .get(constraint)
                            .truth(ref -> Truth.of(taken.get(solver.options().indexOf(ref))))
                    == Truth.TRUE;
        }

        boolean clash(List<Integer> holding) {
            return states(holding).isEmpty();
        }

        List<List<Integer>> subsets() {
            return IntStream.range(0, 1 << all.size())
                    .mapToObj(bits ->
                            all.stream().filter(k -> (bits >> k & 1) != 0).toList())
                    .sorted(Hunt.SMALLEST_FIRST)
                    .toList();
        }

        List<Integer> without(List<Integer> some) {
            return all.stream().filter(k -> !some.contains(k)).toList();
        }
    }

    private static void onMany(java.util.function.Consumer<Small> check) {
        for (long seed = 0; seed < SETS; seed++) {
            check.accept(Small.of(seed));
        }
    }

    @Test
    void whatCanBeSatisfiedIsAndTheFirstStateIsTheFirst() {
        onMany(small -> {
            for (List<Integer> some : small.subsets()) {
                List<BitSet> states = small.states(some);
                switch (small.solver.solve(some)) {
                    case Solved.Model(BitSet taken) -> assertThat(states).contains(taken);
                    case Solved.Clash(List<Integer> among) -> {
                        assertThat(states).isEmpty();
                        assertThat(some).containsAll(among);
                        assertThat(small.clash(among)).isTrue();
                    }
                }
                assertThat(small.solver.first(some)).isEqualTo(states.stream().findFirst());
            }
        });
    }

    @Test
    void oneOfThoseThatAreToFailDoes() {
        onMany(small -> {
            List<BitSet> some = small.states(List.of()).stream()
                    .filter(s -> small.all.stream().anyMatch(k -> !small.satisfied(k, s)))
                    .toList();
            small.solver.requireFailure(small.all);
            switch (small.solver.solve(List.of())) {
                case Solved.Model(BitSet taken) -> assertThat(some).contains(taken);
                case Solved.Clash _ -> assertThat(some).isEmpty();
            }
        });
    }

    @Test
    void countsAreExact() {
        onMany(small -> {
            for (List<Integer> some : List.of(small.all, small.all.subList(0, small.all.size() / 2))) {
                assertThat(small.solver.count(some, Run.plain()))
                        .isEqualTo(new Result.Complete<>(
                                BigInteger.valueOf(small.states(some).size())));
            }
        });
    }

    @Test
    void conflictsAndConcessionsAreAllThereAre() {
        onMany(small -> {
            List<List<Integer>> conflicts = new ArrayList<>();
            List<List<Integer>> concessions = new ArrayList<>();
            for (List<Integer> some : small.subsets()) {
                if (conflicts.stream().noneMatch(some::containsAll) && small.clash(some)) {
                    conflicts.add(some);
                }
                if (concessions.stream().noneMatch(some::containsAll) && !small.clash(small.without(some))) {
                    concessions.add(some);
                }
            }
            Clashes clashes = small.solver.clashes(List.of(), small.all, 1000, Run.plain());
            assertThat(clashes.isComplete()).isTrue();
            assertThat(clashes.conflicts()).isEqualTo(conflicts);
            assertThat(clashes.concessions()).isEqualTo(conflicts.isEmpty() ? List.of() : concessions);
        });
    }

    @Test
    void whereTheSmallestAreTooHardToFindAllAreFoundInAnyOrder() {
        onMany(small -> {
            Clashes whole = small.solver.clashes(List.of(), small.all, 1000, Run.plain());
            if (!whole.conflicts().isEmpty()) {
                Clashes found = new Hunt(small.solver, List.of(), small.all, 1000, 1, Run.plain()).clashes();
                assertThat(found).isEqualTo(whole);
            }
        });
    }

    @Test
    void aCutListHoldsTheSmallestSetsAndSaysUpToWhere() {
        onMany(small -> {
            Clashes whole = small.solver.clashes(List.of(), small.all, 1000, Run.plain());
            for (int limit = 1; limit < 4; limit++) {
                Clashes cut = small.solver.clashes(List.of(), small.all, limit, Run.plain());
                assertCut(whole.conflicts(), cut.conflicts(), cut.conflictsBelow(), limit);
                assertCut(whole.concessions(), cut.concessions(), cut.concessionsBelow(), limit);
            }
        });
    }

    private static void assertCut(List<List<Integer>> whole, List<List<Integer>> cut, int below, int limit) {
        assertThat(whole).containsAll(cut);
        assertThat(cut).hasSizeLessThanOrEqualTo(limit).doesNotHaveDuplicates();
        assertThat(cut).containsAll(whole.stream().filter(s -> s.size() < below).toList());
        assertThat(below == Clashes.ALL).isEqualTo(cut.size() == whole.size());
    }

    @Test
    void whatAConflictNeedsIsMinimalAndDoesWithoutTheLast() {
        onMany(small -> {
            if (small.clash(small.all)) {
                List<Integer> needed = new ArrayList<>(small.all);
                for (int last = small.all.size() - 1; last >= 0; last--) {
                    List<Integer> without = new ArrayList<>(needed);
                    without.removeIf(small.all.get(last)::equals);
                    needed = small.clash(without) ? without : needed;
                }
                assertThat(small.solver.needed(List.of(), small.all)).isEqualTo(needed);
            }
        });
    }

    @Test
    void aProofByCasesClosesEveryBranchWithAConstraintThatFailsThere() {
        onMany(small -> {
            if (small.clash(small.all)) {
                Cases cases = small.solver.cases(small.all, 10_000).orElseThrow();
                List<Cases.Step> left = new ArrayList<>(cases.steps());
                walk(small, left, Map.of());
                assertThat(left).isEmpty();
                assertThat(small.solver.cases(small.all, cases.steps().size() - 1))
                        .isEqualTo(Optional.empty());
            }
        });
    }

    private static void walk(
            Small small, List<Cases.Step> left, Map<org.parley.negotiation.logic.Condition.Ref, Boolean> known) {
        switch (left.removeFirst()) {
            case Cases.Fails(int constraint) ->
                assertThat(small.constraints
                                .get(constraint)
                                .truth(ref -> java.util.Optional.ofNullable(known.get(ref))
                                        .map(Truth::of)
                                        .orElse(Truth.OPEN)))
                        .isEqualTo(Truth.FALSE);
            case Cases.Split(var option) -> {
                Map<org.parley.negotiation.logic.Condition.Ref, Boolean> more = new java.util.HashMap<>(known);
                assertThat(more.put(option, true)).isNull();
                walk(small, left, more);
                more.put(option, false);
                walk(small, left, more);
            }
        }
    }
}
