package org.parley.sat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.handlers.DnnfCompilationHandler;
import org.logicng.knowledgecompilation.dnnf.DnnfFactory;
import org.logicng.knowledgecompilation.dnnf.functions.DnnfModelCountFunction;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.run.Result;
import org.parley.run.Run;

/// How many states satisfy constraints, exactly, without listing them: constraints that share no option are counted
/// apart and multiplied, each group by way of a formula whose parts share nothing (d-DNNF).
///
/// What was counted once is kept, so that counts that differ in a few constraints cost little more than one.
///
/// Source: Darwiche2001, as LogicNG has it.
final class ModelCount {

    /// How many case distinctions the counts of one solver may take together: some seconds.
    private static final long MOST_CASES = 200_000;

    private final int options;
    private final Map<Set<Constraint>, BigInteger> known = new HashMap<>();
    private long left = MOST_CASES;

    /// Counts states over so many options.
    ModelCount(int options) {
        this.options = options;
    }

    /// The number of states in which all of them are satisfied; declined where that takes too long.
    Result<BigInteger> of(List<Constraint> constraints, Run run) {
        List<Constraint> speaking =
                constraints.stream().filter(c -> !c.refs().isEmpty()).toList();
        BigInteger count = BigInteger.ONE;
        int mentioned = 0;
        for (List<Integer> places :
                Islands.of(speaking.stream().map(Constraint::refs).toList())) {
            Set<Constraint> group =
                    new LinkedHashSet<>(places.stream().map(speaking::get).toList());
            Optional<BigInteger> counted = Optional.ofNullable(known.get(group)).or(() -> counted(group, run));
            if (counted.isEmpty()) {
                return new Result.Declined<>(
                        declined(refs(group).size()), "Maybe fewer conditions that tie many options together.");
            }
            known.put(group, counted.get());
            mentioned += refs(group).size();
            count = count.multiply(counted.get());
        }
        return new Result.Complete<>(count.shiftLeft(options - mentioned));
    }

    private static String declined(int among) {
        return String.format(
                Locale.ROOT,
                "Counting states was given up after %,d case distinctions, among %d options that hang together.",
                MOST_CASES,
                among);
    }

    private static Set<Ref> refs(Set<Constraint> group) {
        Set<Ref> refs = new LinkedHashSet<>();
        group.forEach(c -> refs.addAll(c.refs()));
        return refs;
    }

    private Optional<BigInteger> counted(Set<Constraint> group, Run run) {
        Gates gates = new Gates();
        Map<Ref, Integer> literals = new LinkedHashMap<>();
        refs(group).forEach(ref -> literals.put(ref, gates.variable()));
        Encoder encoder = new Encoder(gates, literals);
        group.forEach(c -> gates.clause(encoder.literal(c)));
        FormulaFactory factory = new FormulaFactory();
        Formula all = factory.and(
                gates.clauses().stream().map(c -> clause(factory, c)).toList());
        long free = literals.values().stream()
                .filter(literal -> !all.containsVariable(factory.variable(name(literal))))
                .count();
        // LogicNG gives null where the handler has it stop.
        return Optional.ofNullable(new DnnfFactory().compile(all, patience(run)))
                .map(dnnf -> dnnf.execute(DnnfModelCountFunction.get()).shiftLeft((int) free));
    }

    private static Formula clause(FormulaFactory factory, int[] literals) {
        List<Literal> clause = new ArrayList<>();
        IntStream.of(literals).forEach(l -> clause.add(factory.literal(name(l), l > 0)));
        return factory.clause(clause);
    }

    private static String name(int literal) {
        return "v" + Math.abs(literal);
    }

    /// Lets the compiler go on until the cases are used up.
    private DnnfCompilationHandler patience(Run run) {
        return new DnnfCompilationHandler() {
            @Override
            public boolean shannonExpansion() {
                left--;
                return left > 0 && !run.cancelled();
            }
        };
    }
}
