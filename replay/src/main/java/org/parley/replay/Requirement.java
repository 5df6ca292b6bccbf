package org.parley.replay;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Something a state has to satisfy, in three-valued logic: of each option 1 says taken, -1 not taken, 0 open; the
/// value
/// is 1 if it is satisfied whatever the open options become, -1 if it is not, and 0 if that is not known.
interface Requirement {

    int value(int[] known);

    /// The options it speaks of; some may come twice.
    Stream<Integer> options();

    /// A formula is true.
    record True(Formula formula) implements Requirement {
        @Override
        public int value(int[] known) {
            return formula.value(known);
        }

        @Override
        public Stream<Integer> options() {
            return formula.options();
        }
    }

    /// A formula is false.
    record False(Formula formula) implements Requirement {
        @Override
        public int value(int[] known) {
            return -formula.value(known);
        }

        @Override
        public Stream<Integer> options() {
            return formula.options();
        }
    }

    /// All of some requirements are satisfied.
    record All(List<Requirement> parts) implements Requirement {
        @Override
        public int value(int[] known) {
            return parts.stream().mapToInt(part -> part.value(known)).min().orElse(1);
        }

        @Override
        public Stream<Integer> options() {
            return parts.stream().flatMap(Requirement::options);
        }
    }

    /// By ordered statements the state is as good as one in which they have these truth values, or better: from the
    /// least important up, what is true there has to be true, and what is false there outweighs all below.
    ///
    /// @param there 1 or -1 for each statement
    /// @param alike the value where no statement tells the two apart: 1 for as good, -1 for better
    record Statements(List<Formula> statements, int[] there, int alike) implements Requirement {
        @Override
        public int value(int[] known) {
            int value = alike;
            for (int k = statements.size() - 1; k >= 0; k--) {
                int here = statements.get(k).value(known);
                value = there[k] > 0 ? Math.min(here, value) : Math.max(here, value);
            }
            return value;
        }

        @Override
        public Stream<Integer> options() {
            return statements.stream().flatMap(Formula::options);
        }
    }

    /// The weights of the options taken add up to `least` or more.
    record Sum(List<BigInteger> weights, BigInteger least) implements Requirement {
        @Override
        public int value(int[] known) {
            BigInteger sure = BigInteger.ZERO;
            BigInteger possible = BigInteger.ZERO;
            for (int k = 0; k < known.length; k++) {
                BigInteger weight = weights.get(k);
                BigInteger taken = known[k] > 0 ? weight : BigInteger.ZERO;
                sure = sure.add(known[k] == 0 ? weight.min(BigInteger.ZERO) : taken);
                possible = possible.add(known[k] == 0 ? weight.max(BigInteger.ZERO) : taken);
            }
            return sure.compareTo(least) >= 0 ? 1 : possible.compareTo(least) < 0 ? -1 : 0;
        }

        @Override
        public Stream<Integer> options() {
            return IntStream.range(0, weights.size())
                    .filter(k -> weights.get(k).signum() != 0)
                    .boxed();
        }
    }

    /// One of the patterns fits; a pattern has 1, -1 or, for either, 0 for each option.
    record Fits(List<int[]> patterns) implements Requirement {
        @Override
        public int value(int[] known) {
            return patterns.stream()
                    .mapToInt(pattern -> fits(pattern, known))
                    .max()
                    .orElse(-1);
        }

        static int fits(int[] pattern, int[] known) {
            return IntStream.range(0, known.length)
                    .filter(k -> pattern[k] != 0)
                    .map(k -> pattern[k] * known[k])
                    .min()
                    .orElse(1);
        }

        @Override
        public Stream<Integer> options() {
            return patterns.stream()
                    .flatMap(pattern -> IntStream.range(0, pattern.length)
                            .filter(k -> pattern[k] != 0)
                            .boxed());
        }
    }
}
