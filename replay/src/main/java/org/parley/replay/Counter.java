package org.parley.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Counts the states that satisfy requirements: decides one option after the other; where what is left falls into parts
/// that share no open option, the counts of the parts are multiplied. What was counted is kept.
final class Counter {

    private static final int MOST_CASES = 50_000;

    private final List<Requirement> requirements;
    private final List<Set<Integer>> options;
    private final int[] known;
    private final Map<List<Integer>, BigInteger> counted = new HashMap<>();
    private int cases;

    private Counter(int options, List<Requirement> requirements) {
        this.known = new int[options];
        this.requirements = requirements;
        this.options = requirements.stream()
                .<Set<Integer>>map(r -> r.options().collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    static BigInteger count(int options, List<Requirement> requirements) {
        Counter counter = new Counter(options, requirements);
        Set<Integer> mentioned = new HashSet<>();
        counter.options.forEach(mentioned::addAll);
        List<Integer> all = new ArrayList<>();
        for (int k = 0; k < requirements.size(); k++) {
            all.add(k);
        }
        return counter.count(all, mentioned.size()).shiftLeft(options - mentioned.size());
    }

    /// The number of ways to decide so many open options, among them all that these requirements speak of.
    private BigInteger count(List<Integer> some, int open) {
        List<Integer> left = new ArrayList<>();
        for (int requirement : some) {
            int value = requirements.get(requirement).value(known);
            if (value < 0) {
                return BigInteger.ZERO;
            }
            if (value == 0) {
                left.add(requirement);
            }
        }
        BigInteger product = BigInteger.ONE;
        int touched = 0;
        for (List<Integer> part : parts(left)) {
            Set<Integer> of = open(part);
            touched += of.size();
            product = product.multiply(part(part, of));
        }
        return product.shiftLeft(open - touched);
    }

    private BigInteger part(List<Integer> part, Set<Integer> of) {
        List<Integer> key = key(part);
        BigInteger before = counted.get(key);
        if (before != null) {
            return before;
        }
        if (++cases > MOST_CASES) {
            throw new TooLargeException("counting takes more than " + MOST_CASES + " cases");
        }
        int option = busiest(part, of);
        BigInteger sum = BigInteger.ZERO;
        for (int value : new int[] {1, -1}) {
            known[option] = value;
            sum = sum.add(count(part, of.size() - 1));
        }
        known[option] = 0;
        counted.put(key, sum);
        return sum;
    }

    /// The requirements, and how the options they speak of stand.
    private List<Integer> key(List<Integer> part) {
        Set<Integer> all = new TreeSet<>();
        part.forEach(requirement -> all.addAll(options.get(requirement)));
        List<Integer> key = new ArrayList<>(part);
        all.forEach(option -> key.add(known[option]));
        return key;
    }

    private Set<Integer> open(List<Integer> part) {
        Set<Integer> open = new TreeSet<>();
        part.forEach(r -> options.get(r).stream().filter(o -> known[o] == 0).forEach(open::add));
        return open;
    }

    private int busiest(List<Integer> part, Set<Integer> of) {
        Map<Integer, Integer> uses = new LinkedHashMap<>();
        of.forEach(option -> uses.put(option, 0));
        part.forEach(r -> options.get(r).forEach(o -> uses.computeIfPresent(o, (_, n) -> n + 1)));
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /// Requirements that share an open option, directly or by way of others, stand together.
    private List<List<Integer>> parts(List<Integer> left) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Set<Integer>> opens = new ArrayList<>();
        for (int requirement : left) {
            List<Integer> joined = new ArrayList<>(List.of(requirement));
            Set<Integer> open = open(joined);
            for (int k = parts.size() - 1; k >= 0; k--) {
                if (opens.get(k).stream().anyMatch(open::contains)) {
                    joined.addAll(parts.remove(k));
                    open.addAll(opens.remove(k));
                }
            }
            joined.sort(null);
            parts.add(joined);
            opens.add(open);
        }
        return parts;
    }
}
