package org.parley.sat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.logicng.collections.LNGIntVector;
import org.logicng.solvers.sat.MiniSat2Solver;
import org.logicng.solvers.sat.MiniSatStyleSolver;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Truth;
import org.parley.run.Result;
import org.parley.run.Run;

/// Which choices of options satisfy constraints, found by a SAT solver and not by listing states.
///
/// Constraints are numbered in the order added and can be asked for in any selection; what one question teaches the
/// solver helps with the next. Answers are the same on every run.
///
/// Source: EenSorensson2003, as LogicNG has it.
public final class Solver {

    private final List<Ref> options;
    private final Gates gates = new Gates();
    private final Encoder encoder;
    private final Map<Ref, Integer> numbers = new HashMap<>();
    private final List<Integer> optionLiterals = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Integer> literals = new ArrayList<>();
    private final ModelCount models;
    private final MiniSat2Solver solver = new MiniSat2Solver();
    private int variablesFed;
    private int clausesFed;

    /// A solver for states over these options, without constraints yet.
    public Solver(List<Ref> options) {
        this.options = List.copyOf(options);
        Map<Ref, Integer> byRef = new HashMap<>();
        for (Ref option : options) {
            optionLiterals.add(gates.variable());
            byRef.put(option, optionLiterals.getLast());
            numbers.put(option, numbers.size());
        }
        this.encoder = new Encoder(gates, byRef);
        this.models = new ModelCount(options.size());
    }

    public List<Ref> options() {
        return options;
    }

    /// Adds a constraint that questions may ask for, and gives its number.
    public int add(Constraint constraint) {
        constraints.add(constraint);
        literals.add(encoder.literal(constraint));
        return constraints.size() - 1;
    }

    /// A constraint by its number.
    public Constraint constraint(int number) {
        return constraints.get(number);
    }

    /// Has every question from now on ask for the constraint.
    public void require(int constraint) {
        gates.clause(literals.get(constraint));
    }

    /// Has every question from now on ask that at least one of the constraints is not satisfied.
    public void requireFailure(Collection<Integer> some) {
        gates.clause(
                some.stream().mapToInt(constraint -> -literals.get(constraint)).toArray());
    }

    /// A state in which the constraints `holding` are satisfied, or why there is none.
    public Solved solve(Collection<Integer> holding) {
        return solve(holding, Map.of());
    }

    /// The same with some options fixed, by their numbers.
    public Solved solve(Collection<Integer> holding, Map<Integer, Boolean> fixed) {
        return solve(holding, fixed, new Effort(Integer.MAX_VALUE));
    }

    /// Whether the constraints `holding` can be satisfied; unknown where that takes more than `conflicts` conflicts.
    public Truth satisfiable(Collection<Integer> holding, int conflicts) {
        try {
            return Truth.of(solve(holding, new Effort(conflicts)) instanceof Solved.Model);
        } catch (Effort.SpentException _) {
            return Truth.OPEN;
        }
    }

    /// The same within an effort; throws where it does not suffice.
    Solved solve(Collection<Integer> holding, Effort effort) {
        return solve(holding, Map.of(), effort);
    }

    private Solved solve(Collection<Integer> holding, Map<Integer, Boolean> fixed, Effort effort) {
        Map<Integer, Integer> byCode = new HashMap<>();
        LNGIntVector assumed = new LNGIntVector();
        fixed.forEach((option, taken) ->
                assumed.push(code(taken ? optionLiterals.get(option) : -optionLiterals.get(option))));
        for (int constraint : holding) {
            byCode.put(code(literals.get(constraint)), constraint);
            assumed.push(code(literals.get(constraint)));
        }
        feed();
        return switch (solver.solve(effort, assumed)) {
            case TRUE -> new Solved.Model(taken());
            case FALSE -> new Solved.Clash(clash(byCode));
            case UNDEF -> throw new Effort.SpentException();
        };
    }

    /// The first such state in the order of patterns, not taken before taken. One question for each option at most.
    public Optional<BitSet> first(Collection<Integer> holding) {
        if (!(solve(holding) instanceof Solved.Model(BitSet first))) {
            return Optional.empty();
        }
        Map<Integer, Boolean> fixed = new HashMap<>();
        for (int option = 0; option < options.size(); option++) {
            if (first.get(option)) {
                fixed.put(option, false);
                if (solve(holding, fixed) instanceof Solved.Model(BitSet other)) {
                    first = other;
                }
            }
            fixed.put(option, first.get(option));
        }
        return Optional.of(first);
    }

    /// Whether a constraint is satisfied where exactly these options are taken.
    public boolean satisfied(int constraint, BitSet taken) {
        return constraints.get(constraint).truth(ref -> Truth.of(taken.get(numbers.getOrDefault(ref, -1))))
                == Truth.TRUE;
    }

    /// What of the constraints `soft` cannot stand together, beside `hard`, which can be satisfied; by
    /// places in `soft`.
    /// Lists are cut at `limit`, at least 1, and earlier where that takes very many questions.
    public Clashes clashes(List<Integer> hard, List<Integer> soft, int limit, Run run) {
        if (limit < 1) {
            throw new IllegalArgumentException("a list has room for one set at least, found " + limit);
        }
        return new Archipelago(this, hard, soft, limit).clashes(run);
    }

    /// A minimal part of `candidates` that cannot be satisfied beside `background`, which together cannot. Of several
    /// the one that does without the last candidates: the same whatever the solver has learnt.
    ///
    /// Source: Junker2004.
    public List<Integer> needed(List<Integer> background, List<Integer> candidates) {
        if (candidates.isEmpty() || solve(background) instanceof Solved.Clash) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        List<Integer> early = candidates.subList(0, candidates.size() / 2);
        List<Integer> late = candidates.subList(candidates.size() / 2, candidates.size());
        List<Integer> ofLate = needed(joined(background, early), late);
        List<Integer> ofEarly = needed(joined(background, ofLate), early);
        return joined(ofEarly, ofLate);
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// A proof by cases that the constraints cannot be satisfied together, which they cannot; by places in the list.
    /// Empty where it would have more than `limit` steps.
    public Optional<Cases> cases(List<Integer> clashing, int limit) {
        return Cases.of(clashing.stream().map(constraints::get).toList(), limit);
    }

    /// How many states satisfy these constraints, exactly; declined where counting takes too long.
    public Result<BigInteger> count(Collection<Integer> holding, Run run) {
        return models.of(holding.stream().map(constraints::get).toList(), run);
    }

    private void feed() {
        for (; variablesFed < gates.variables(); variablesFed++) {
            solver.newVar(true, true);
        }
        for (; clausesFed < gates.clauses().size(); clausesFed++) {
            LNGIntVector clause = new LNGIntVector();
            for (int literal : gates.clauses().get(clausesFed)) {
                clause.push(code(literal));
            }
            // A clause may carry the proposition it stems from; ours stem from none.
            solver.addClause(clause, null);
        }
    }

    private static int code(int literal) {
        return MiniSatStyleSolver.mkLit(Math.abs(literal) - 1, literal < 0);
    }

    private BitSet taken() {
        BitSet taken = new BitSet();
        for (int option = 0; option < options.size(); option++) {
            taken.set(option, solver.model().get(optionLiterals.get(option) - 1));
        }
        return taken;
    }

    /// The solver names what it assumed and could not keep, turned round.
    private List<Integer> clash(Map<Integer, Integer> byCode) {
        TreeSet<Integer> among = new TreeSet<>();
        for (int k = 0; k < solver.conflict().size(); k++) {
            Optional.ofNullable(byCode.get(solver.conflict().get(k) ^ 1)).ifPresent(among::add);
        }
        return List.copyOf(among);
    }
}
