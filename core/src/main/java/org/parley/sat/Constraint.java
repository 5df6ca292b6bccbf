package org.parley.sat;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;
import org.parley.negotiation.logic.Truth;

/// Something a state has to satisfy: a condition, or a sum of weights that is large enough.
public sealed interface Constraint {

    /// The condition is true.
    record Holds(Condition that) implements Constraint {}

    /// The weights of the options taken add up to `least` or more; at least one option has one.
    record Weighs(Map<Ref, Long> weights, BigInteger least) implements Constraint {
        public Weighs {
            weights = Map.copyOf(weights);
            if (weights.isEmpty()) {
                throw new IllegalArgumentException("a sum of no weights is " + least + " or more, or never");
            }
        }
    }

    /// What is known of it while only some options are decided; `OPEN` where the others may matter.
    default Truth truth(Function<Ref, Truth> known) {
        return switch (this) {
            case Holds(Condition that) -> Truth.of(that, known);
            case Weighs weighs -> weighs(weighs, known);
        };
    }

    private static Truth weighs(Weighs weighs, Function<Ref, Truth> known) {
        BigInteger least = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (Map.Entry<Ref, Long> entry : weighs.weights.entrySet()) {
            BigInteger weight = BigInteger.valueOf(entry.getValue());
            switch (known.apply(entry.getKey())) {
                case TRUE -> {
                    least = least.add(weight);
                    most = most.add(weight);
                }
                case OPEN -> {
                    least = least.add(weight.min(BigInteger.ZERO));
                    most = most.add(weight.max(BigInteger.ZERO));
                }
                case FALSE -> {}
            }
        }
        return least.compareTo(weighs.least) >= 0
                ? Truth.TRUE
                : most.compareTo(weighs.least) < 0 ? Truth.FALSE : Truth.OPEN;
    }

    /// The options it speaks of.
    default Set<Ref> refs() {
        return switch (this) {
            case Holds(Condition that) -> Conditions.refs(that);
            case Weighs(Map<Ref, Long> weights, BigInteger _) -> new LinkedHashSet<>(weights.keySet());
        };
    }
}
