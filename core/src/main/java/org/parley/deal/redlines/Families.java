package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;
import org.parley.sat.Constraint;
import org.parley.sat.Solved;
import org.parley.sat.Solver;

/// Patterns that together fit the states some lines allow, the same that `Cover` finds from a list of states: each as
/// wide as it can be made without fitting a state that the rules allow and the lines do not.
///
/// Some questions to the solver for each option, for each pattern.
final class Families {

    private final Table table;
    private final Solver solver;
    private final List<Integer> lines;
    private final List<Integer> holding;
    private final Set<Ref> mentioned = new HashSet<>();

    /// The families of the states that satisfy the rules and these lines.
    Families(Table table, List<Integer> lines) {
        this.table = table;
        this.solver = table.solver();
        this.lines = table.constraints(lines);
        this.holding = Table.joined(table.rules(), this.lines);
        holding.forEach(
                constraint -> mentioned.addAll(solver.constraint(constraint).refs()));
    }

    /// At most `limit` patterns; fewer when they fit all such states. One more than asked for tells that there are
    /// more.
    List<Pattern> upTo(int limit) {
        List<Pattern> families = new ArrayList<>();
        List<Integer> outside = new ArrayList<>(holding);
        Optional<BitSet> next = solver.first(outside);
        while (next.isPresent() && families.size() < limit) {
            Pattern family = widest(next.get());
            families.add(family);
            var literals = AsGood.literals(table.game(), family);
            if (literals.isEmpty()) {
                return families;
            }
            outside.add(solver.add(new Constraint.Holds(new Not(new Count(new Bound.All(), literals)))));
            next = solver.first(outside);
        }
        return families;
    }

    private Pattern widest(BitSet state) {
        TreeMap<Integer, Boolean> fixed = new TreeMap<>();
        List<Ref> options = solver.options();
        for (int option = 0; option < options.size(); option++) {
            fixed.put(option, state.get(option));
        }
        for (int option = 0; option < options.size(); option++) {
            boolean taken = state.get(option);
            fixed.put(option, !taken);
            if (!mentioned.contains(options.get(option)) || mayBeOpen(fixed)) {
                fixed.remove(option);
            } else {
                fixed.put(option, taken);
            }
        }
        return new Pattern(java.util.stream.IntStream.range(0, options.size())
                .mapToObj(option -> !fixed.containsKey(option) ? "-" : state.get(option) ? "Y" : "N")
                .collect(Collectors.joining()));
    }

    /// Whether with these options fixed there are states the lines allow, and none that only the rules allow.
    private boolean mayBeOpen(TreeMap<Integer, Boolean> fixed) {
        boolean outside = !lines.isEmpty() && solver.solve(table.rules(), lines, fixed) instanceof Solved.Model;
        return !outside && solver.solve(holding, fixed) instanceof Solved.Model;
    }
}
