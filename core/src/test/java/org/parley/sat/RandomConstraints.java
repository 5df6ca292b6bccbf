package org.parley.sat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Conditions and sums of weights over a few options, drawn from a seed.
final class RandomConstraints {

    private final Random random;
    final List<Ref> options;

    RandomConstraints(long seed, int options) {
        this.random = new Random(seed);
        this.options = IntStream.range(0, options)
                .mapToObj(o -> new Ref("p" + o % 3, "o" + o))
                .toList();
    }

    List<Constraint> some(int count) {
        return IntStream.range(0, count).mapToObj(_ -> one()).toList();
    }

    private Constraint one() {
        return random.nextInt(5) == 0 ? weighs() : new Constraint.Holds(condition(random.nextInt(3)));
    }

    private Constraint weighs() {
        Map<Ref, Long> weights = new HashMap<>();
        weights.put(any(), (long) random.nextInt(9) - 4);
        for (int k = random.nextInt(5); k > 0; k--) {
            weights.put(any(), random.nextInt(4) == 0 ? random.nextLong() >> 4 : random.nextInt(9) - 4);
        }
        return new Constraint.Weighs(weights, BigInteger.valueOf(random.nextInt(9) - 4));
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? any() : new Not(any());
        }
        List<Condition> parts = IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(_ -> condition(depth - 1))
                .toList();
        Joint joint = List.of(Joint.IF, Joint.ONLY_IF, Joint.IFF).get(random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> new And(parts);
            case 1 -> new Or(parts);
            case 2 -> new Link(parts.getFirst(), joint, parts.getLast());
            case 3 -> new Not(parts.getFirst());
            default -> new Count(bound(random.nextInt(4)), parts);
        };
    }

    private Bound bound(int n) {
        return List.of(
                        new Bound.AtLeast(n),
                        new Bound.AtMost(n),
                        new Bound.Exactly(n),
                        new Bound.All(),
                        new Bound.Any(),
                        new Bound.None())
                .get(random.nextInt(6));
    }

    private Ref any() {
        return options.get(random.nextInt(options.size()));
    }
}
