package org.parley.deal.leverage;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A set of levers by their places in the file, ascending.
record Calls(List<Integer> levers) implements Comparable<Calls> {

    static final Calls NONE = new Calls(List.of());

    Calls {
        levers = List.copyOf(levers);
    }

    static Calls of(BitSet levers) {
        return new Calls(levers.stream().boxed().toList());
    }

    BitSet bits() {
        BitSet bits = new BitSet();
        levers.forEach(bits::set);
        return bits;
    }

    boolean contains(int lever) {
        return levers.contains(lever);
    }

    Calls with(int lever) {
        return new Calls(Stream.concat(levers.stream(), Stream.of(lever))
                .distinct()
                .sorted()
                .toList());
    }

    Calls without(int lever) {
        return new Calls(levers.stream().filter(l -> l != lever).toList());
    }

    int size() {
        return levers.size();
    }

    /// Fewer first, then in the order of the file.
    @Override
    public int compareTo(Calls other) {
        return size() != other.size()
                ? Integer.compare(size(), other.size())
                : IntStream.range(0, size())
                        .map(i -> Integer.compare(levers.get(i), other.levers.get(i)))
                        .filter(order -> order != 0)
                        .findFirst()
                        .orElse(0);
    }
}
