package org.parley.replay;

import java.math.BigInteger;
import java.util.List;

/// How a party compares states with one state: what it takes to be as good, and to be better.
sealed interface Standard {

    Requirement asGoodAs(int[] state);

    Requirement betterThan(int[] state);

    /// Ordered statements, most important first.
    record Statements(List<Formula> statements) implements Standard {
        @Override
        public Requirement asGoodAs(int[] state) {
            return new Requirement.Statements(statements, values(state), 1);
        }

        @Override
        public Requirement betterThan(int[] state) {
            return new Requirement.Statements(statements, values(state), -1);
        }

        private int[] values(int[] state) {
            return statements.stream().mapToInt(s -> s.value(state)).toArray();
        }
    }

    /// A weight for each option; the sum over those taken.
    record Weights(List<BigInteger> weights) implements Standard {
        @Override
        public Requirement asGoodAs(int[] state) {
            return new Requirement.Sum(weights, sum(state));
        }

        @Override
        public Requirement betterThan(int[] state) {
            return new Requirement.Sum(weights, sum(state).add(BigInteger.ONE));
        }

        private BigInteger sum(int[] state) {
            BigInteger sum = BigInteger.ZERO;
            for (int k = 0; k < state.length; k++) {
                sum = state[k] > 0 ? sum.add(weights.get(k)) : sum;
            }
            return sum;
        }
    }

    /// Classes of patterns, best first; a state that none fits comes last.
    record Classes(List<List<int[]>> classes, int[] anything) implements Standard {
        @Override
        public Requirement asGoodAs(int[] state) {
            int place = place(state);
            return new Requirement.Fits(place == classes.size() ? List.of(anything) : upTo(place + 1));
        }

        @Override
        public Requirement betterThan(int[] state) {
            return new Requirement.Fits(upTo(place(state)));
        }

        private List<int[]> upTo(int end) {
            return classes.subList(0, end).stream().flatMap(List::stream).toList();
        }

        private int place(int[] state) {
            int place = 0;
            while (place < classes.size()
                    && classes.get(place).stream().noneMatch(p -> Requirement.Fits.fits(p, state) > 0)) {
                place++;
            }
            return place;
        }
    }
}
