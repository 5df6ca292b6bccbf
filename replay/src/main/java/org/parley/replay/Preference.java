package org.parley.replay;

import java.math.BigInteger;
import java.util.List;

/// A party's order of the states: a whole number for each, the larger the better, equal if it is indifferent.
sealed interface Preference {

    BigInteger key(long state);

    /// A number above every key.
    BigInteger aboveAll();

    /// Option prioritisation: the first statement that is true in only one of two states decides for that one.
    record Statements(List<Formula> statements) implements Preference {

        /// The truth values as binary digits, the most important first.
        @Override
        public BigInteger key(long state) {
            byte[] digits = new byte[bytes()];
            for (int k = 0; k < statements.size(); k++) {
                if (statements.get(k).holds(state)) {
                    digits[k / 8] |= (byte) (0x80 >> (k % 8));
                }
            }
            return new BigInteger(1, digits);
        }

        @Override
        public BigInteger aboveAll() {
            return BigInteger.ONE.shiftLeft(8 * bytes());
        }

        private int bytes() {
            return (statements.size() + 7) / 8;
        }
    }

    /// Option weighting: the sum of the weights of the options taken.
    record Weights(List<Weight> weights) implements Preference {

        record Weight(long option, BigInteger weight) {}

        @Override
        public BigInteger key(long state) {
            BigInteger sum = BigInteger.ZERO;
            for (Weight weight : weights) {
                if ((state & weight.option) != 0) {
                    sum = sum.add(weight.weight);
                }
            }
            return sum;
        }

        @Override
        public BigInteger aboveAll() {
            BigInteger sum = BigInteger.ONE;
            for (Weight weight : weights) {
                sum = sum.add(weight.weight.abs());
            }
            return sum;
        }
    }

    /// A direct ranking: classes of patterns, best first. A state belongs to the first class that fits it; those that
    /// fit none come last, all alike.
    record Classes(List<List<Pattern>> classes) implements Preference {

        /// A value for some options.
        record Pattern(long fixed, long taken) {
            boolean fits(long state) {
                return (state & fixed) == taken;
            }
        }

        @Override
        public BigInteger key(long state) {
            int place = 0;
            while (place < classes.size() && classes.get(place).stream().noneMatch(pattern -> pattern.fits(state))) {
                place++;
            }
            return BigInteger.valueOf(classes.size() - place);
        }

        @Override
        public BigInteger aboveAll() {
            return BigInteger.valueOf(classes.size() + 1L);
        }
    }
}
