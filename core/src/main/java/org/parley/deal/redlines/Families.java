package org.parley.deal.redlines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Truth;
import org.parley.negotiation.model.Pattern;
import org.parley.sat.Constraint;
import org.parley.sat.Solved;
import org.parley.sat.Solver;

/// Patterns that together fit the states some lines allow, the same that `Cover` finds from a list of states: each as
/// wide as it can be made without fitting a state that the rules allow and the lines do not.
///
/// At most some questions to the solver for each option, for each pattern; most options take none.
final class Families {

    private final Table table;
    private final List<Integer> holding;
    private final Solver inside;
    private final Solver outside;
    private final Map<Ref, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Integer>> speaking = new HashMap<>();

    /// The families of the states that satisfy the rules and these lines.
    Families(Table table, List<Integer> lines) {
        this.table = table;
        this.holding = Table.joined(table.rules(), table.constraints(lines));
        this.inside = table.ruled();
        this.outside = table.ruled();
        List<Constraint> asked = table.constraints(lines).stream()
                .map(table.solver()::constraint)
                .toList();
        asked.forEach(constraint -> inside.require(inside.add(constraint)));
        outside.requireFailure(asked.stream().map(outside::add).toList());
        inside.options().forEach(option -> numbers.put(option, numbers.size()));
        for (int constraint : holding) {
            for (Ref ref : table.solver().constraint(constraint).refs()) {
                speaking.computeIfAbsent(numbers.get(ref), _ -> new ArrayList<>())
                        .add(constraint);
            }
        }
    }

    /// At most `limit` patterns; fewer when they fit all such states.
    List<Pattern> upTo(int limit) {
        List<Pattern> families = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        Optional<BitSet> next = inside.first(left);
        while (next.isPresent() && families.size() < limit) {
            families.add(new Widening(next.get()).pattern());
            List<Condition> literals = AsGood.literals(table.game(), families.getLast());
            if (literals.isEmpty()) {
                return families;
            }
            left.add(inside.add(new Constraint.Holds(new Not(new Count(new Bound.All(), literals)))));
            next = inside.first(left);
        }
        return families;
    }

    /// One pattern, made wider from a single state: `fixed` are the options not open yet.
    private final class Widening {

        private final BitSet member;
        private final Map<Integer, Boolean> fixed = new TreeMap<>();

        Widening(BitSet member) {
            this.member = member;
        }

        Pattern pattern() {
            int options = inside.options().size();
            IntStream.range(0, options).forEach(option -> fixed.put(option, member.get(option)));
            IntStream.range(0, options).forEach(this::open);
            return new Pattern(
                    IntStream.range(0, options).mapToObj(this::letter).collect(Collectors.joining()));
        }

        private String letter(int option) {
            return !fixed.containsKey(option) ? "-" : member.get(option) ? "Y" : "N";
        }

        private void open(int option) {
            List<Integer> concerned = speaking.getOrDefault(option, List.of());
            fixed.remove(option);
            if (!concerned.stream().allMatch(this::isSure) && !mayBeOpen(option, concerned)) {
                fixed.put(option, member.get(option));
            }
        }

        /// Whether the constraint is satisfied whatever becomes of the open options.
        private boolean isSure(int constraint) {
            return table.solver().constraint(constraint).truth(this::known) == Truth.TRUE;
        }

        private Truth known(Ref ref) {
            return Optional.ofNullable(fixed.get(numbers.get(ref)))
                    .map(Truth::of)
                    .orElse(Truth.OPEN);
        }

        /// Whether, with the option other than in the member, the lines allow some state, and the rules none that the
        /// lines do not. Mostly the member itself with that option changed tells.
        private boolean mayBeOpen(int option, List<Integer> concerned) {
            BitSet other = (BitSet) member.clone();
            other.flip(option);
            boolean allowed = concerned.stream().allMatch(c -> table.solver().satisfied(c, other));
            boolean possible = concerned.stream()
                    .filter(table.rules()::contains)
                    .allMatch(c -> table.solver().satisfied(c, other));
            Map<Integer, Boolean> changed = new TreeMap<>(fixed);
            changed.put(option, !member.get(option));
            return (allowed || !possible) && !leavesLines(changed) && (allowed || isAllowed(changed));
        }

        private boolean leavesLines(Map<Integer, Boolean> changed) {
            return outside.solve(List.of(), changed) instanceof Solved.Model;
        }

        private boolean isAllowed(Map<Integer, Boolean> changed) {
            return inside.solve(List.of(), changed) instanceof Solved.Model;
        }
    }
}
