package org.parley.sat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Constraints as literals of a set of gates. Grows with the constraint, counts with the product of parts and bound,
/// sums of weights with options times digits.
///
/// Source: Tseitin1968; sums by adders: EenSorensson2006.
final class Encoder {

    private final Gates gates;
    private final Map<Ref, Integer> options;
    private final Map<Map<Ref, Long>, Sum> sums = new HashMap<>();

    Encoder(Gates gates, Map<Ref, Integer> options) {
        this.gates = gates;
        this.options = options;
    }

    /// The literal that is true exactly where the constraint is satisfied.
    int literal(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Holds(Condition that) -> literal(that);
            case Constraint.Weighs(Map<Ref, Long> weights, BigInteger least) ->
                sums.computeIfAbsent(weights, w -> Sum.of(gates, w, this::option))
                        .atLeast(gates, least);
        };
    }

    private int literal(Condition condition) {
        return switch (condition) {
            case Ref ref -> option(ref);
            case Not(Condition of) -> -literal(of);
            case And(List<Condition> parts) -> gates.all(literals(parts));
            case Or(List<Condition> parts) -> gates.any(literals(parts));
            case Link(Condition left, Condition.Joint joint, Condition right) ->
                switch (joint) {
                    case IF -> gates.any(List.of(literal(left), -literal(right)));
                    case ONLY_IF -> gates.any(List.of(-literal(left), literal(right)));
                    case IFF -> gates.same(literal(left), literal(right));
                };
            case Count count -> counted(count);
        };
    }

    private int counted(Count count) {
        List<Integer> parts = literals(count.of());
        return switch (count.bound()) {
            case Bound.All() -> gates.all(parts);
            case Bound.Any() -> gates.any(parts);
            case Bound.None() -> -gates.any(parts);
            case Bound.AtLeast _, Bound.AtMost _, Bound.Exactly _ -> counted(count.bound(), parts);
        };
    }

    private List<Integer> literals(List<Condition> parts) {
        return parts.stream().map(this::literal).toList();
    }

    private int option(Ref ref) {
        Integer literal = options.get(ref);
        if (literal == null) {
            throw new IllegalArgumentException("no option " + ref.text() + " among " + options.keySet());
        }
        return literal;
    }

    /// Goes through the parts from the last: `after[m]` is the answer when `m` of those before are true.
    private int counted(Bound bound, List<Integer> parts) {
        List<Integer> after = new ArrayList<>();
        for (int met = 0; met <= parts.size(); met++) {
            after.add(bound.admits(met, parts.size()) ? Gates.TRUE : -Gates.TRUE);
        }
        for (int k = parts.size() - 1; k >= 0; k--) {
            List<Integer> before = new ArrayList<>();
            for (int met = 0; met <= k; met++) {
                before.add(gates.choice(parts.get(k), after.get(met + 1), after.get(met)));
            }
            after = before;
        }
        return after.getFirst();
    }
}
