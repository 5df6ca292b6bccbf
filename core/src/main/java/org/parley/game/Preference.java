package org.parley.game;

import java.math.BigInteger;
import java.util.List;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Pattern;

/// How a party compares states: a complete order with ties.
public sealed interface Preference {

    /// Lexicographic in the truth of the statements, most important first; any number of them.
    record Statements(List<Condition> statements) implements Preference {
        public Statements {
            statements = List.copyOf(statements);
        }
    }

    /// The sum of the weights of the taken options, larger is better; one weight for every option of the game.
    /// Whichever options are taken, the sum is a `long`.
    record Weighted(List<Long> weights) implements Preference {
        public Weighted {
            weights = List.copyOf(weights);
            if (overflows(weights, 1) || overflows(weights, -1)) {
                throw new IllegalArgumentException("weights that add up to more than 64 bits hold: " + weights);
            }
        }

        private static boolean overflows(List<Long> weights, int sign) {
            return weights.stream()
                            .filter(weight -> Long.signum(weight) == sign)
                            .map(BigInteger::valueOf)
                            .reduce(BigInteger.ZERO, BigInteger::add)
                            .bitLength()
                    > 63;
        }
    }

    /// Classes of equally good states, best first, as patterns over all options of the game. A state belongs to
    /// the first class with a fitting pattern; states no pattern fits come last, all alike.
    record Ranked(List<List<Pattern>> classes) implements Preference {
        public Ranked {
            classes = classes.stream().map(List::copyOf).toList();
        }
    }
}
