package org.parley.sat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.parley.negotiation.logic.Condition.Ref;

/// A sum of weights as binary digits, the last first, counted from the least value it can have.
///
/// A negative weight counts, with its sign turned, for not taking the option.
///
/// Source: EenSorensson2006.
record Sum(BigInteger least, List<Integer> digits) {

    static Sum of(Gates gates, Map<Ref, Long> weights, ToIntFunction<Ref> option) {
        BigInteger least = BigInteger.ZERO;
        List<Deque<Integer>> columns = new ArrayList<>();
        // In the order of names: a map of weights has none, and answers must not depend on one.
        for (Ref ref : weights.keySet().stream()
                .sorted(java.util.Comparator.comparing(Ref::text))
                .toList()) {
            BigInteger weight = BigInteger.valueOf(weights.getOrDefault(ref, 0L));
            least = least.add(weight.min(BigInteger.ZERO));
            int literal = weight.signum() < 0 ? -option.applyAsInt(ref) : option.applyAsInt(ref);
            for (int digit = 0; digit < weight.abs().bitLength(); digit++) {
                if (weight.abs().testBit(digit)) {
                    column(columns, digit).add(literal);
                }
            }
        }
        return new Sum(least, added(gates, columns));
    }

    private static Deque<Integer> column(List<Deque<Integer>> columns, int digit) {
        while (columns.size() <= digit) {
            columns.add(new ArrayDeque<>());
        }
        return columns.get(digit);
    }

    private static List<Integer> added(Gates gates, List<Deque<Integer>> columns) {
        List<Integer> digits = new ArrayList<>();
        for (int digit = 0; digit < columns.size(); digit++) {
            Deque<Integer> column = columns.get(digit);
            while (column.size() > 1) {
                int a = column.remove();
                int b = column.remove();
                int c = column.isEmpty() ? -Gates.TRUE : column.remove();
                column.add(gates.same(gates.same(a, b), c));
                column(columns, digit + 1).add(gates.choice(gates.same(a, b), a, c));
            }
            digits.add(column.isEmpty() ? -Gates.TRUE : column.remove());
        }
        return List.copyOf(digits);
    }

    /// The literal that is true where the sum is `bound` or more.
    int atLeast(Gates gates, BigInteger bound) {
        BigInteger above = bound.subtract(least);
        if (above.signum() <= 0) {
            return Gates.TRUE;
        }
        if (above.bitLength() > digits.size()) {
            return -Gates.TRUE;
        }
        int reached = Gates.TRUE;
        for (int digit = 0; digit < digits.size(); digit++) {
            List<Integer> both = List.of(digits.get(digit), reached);
            reached = above.testBit(digit) ? gates.all(both) : gates.any(both);
        }
        return reached;
    }
}
