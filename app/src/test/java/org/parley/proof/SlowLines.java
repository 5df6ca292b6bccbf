package org.parley.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition.Ref;

/// Whether the claims of a proof about red lines hold, by looking at every state, as the format's page has it.
///
/// What is no claim at all throws; the caller counts that as not true.
final class SlowLines {

    private final List<Predicate<State>> rules = new ArrayList<>();
    private final List<List<Predicate<State>>> lines = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final Object redLines;
    private final List<Object> claims;
    private final Game plain;
    private final int options;

    SlowLines(Object proof) {
        this.redLines = Tree.get(proof, "red-lines");
        this.claims = Tree.list(proof, "claims");
        this.options = Tree.list(redLines, "options").size();
        this.plain = game(List.of());
        for (long bits = 0; bits < 1L << options; bits++) {
            states.add(State.ofBits(options, bits));
        }
        Tree.list(redLines, "never").forEach(rule -> rules.add(test(rule).negate()));
        Tree.list(redLines, "lines").forEach(line -> lines.add(parts(line)));
    }

    private Game game(List<Object> preferences) {
        return new Game(
                preferences.stream().map(_ -> "p").toList(),
                IntStream.range(0, options)
                        .mapToObj(o -> new GameOption(new Ref("o", Integer.toString(o)), 0, true, true))
                        .toList(),
                List.of(),
                preferences.stream().map(SlowGame::preference).toList(),
                preferences.stream().map(_ -> Set.<Integer>of()).toList(),
                preferences.stream()
                        .map(_ -> List.<org.parley.negotiation.logic.Condition>of())
                        .toList());
    }

    private Predicate<State> test(Object formula) {
        return new Terms(plain).test(SlowGame.condition(formula));
    }

    private List<Predicate<State>> parts(Object line) {
        if (Tree.map(line).containsKey("where")) {
            Order order = order(line);
            State best = State.of(Tree.word(line, "best"));
            return List.of(state -> !order.prefers(best, state));
        }
        return Tree.list(line, "parts").stream().map(this::test).toList();
    }

    private Order order(Object line) {
        return Order.of(game(List.of(Tree.get(line, "preference"))), 0);
    }

    /// Whether all claims are claims, and true.
    boolean hold() {
        return IntStream.range(0, claims.size()).allMatch(this::holds);
    }

    private boolean holds(int number) {
        Object claim = claims.get(number);
        return switch (Tree.word(claim, "kind")) {
            case "fallback" -> fallback(claim);
            case "conflict" -> conflict(claim);
            case "concession" -> concession(claim);
            case "complete" -> complete(claim);
            case "acceptable" -> meets(state(claim, "state"), but(claim));
            case "count" -> states.stream().filter(s -> meets(s, but(claim))).count() == Tree.number(claim, "count");
            default -> false;
        };
    }

    private boolean fallback(Object claim) {
        Object line = Tree.list(redLines, "lines").get(Tree.number(claim, "line"));
        Order order = order(line);
        State best = state(line, "best");
        Predicate<State> where = test(Tree.get(line, "where"));
        List<Predicate<State>> inside = new ArrayList<>(rules);
        inside.add(where);
        List<Predicate<State>> better = new ArrayList<>(inside);
        better.add(s -> order.prefers(s, best));
        return meets(best, inside)
                && states.stream().noneMatch(s -> meets(s, better))
                && isProof(claim, better, List.of("outside", "not-better"));
    }

    private boolean conflict(Object claim) {
        List<List<int[]>> demands = demands(claim);
        List<Predicate<State>> under =
                Tree.list(claim, "rules").stream().map(r -> rules.get((int) r)).toList();
        List<Predicate<State>> asked = demands.stream().map(this::all).toList();
        return isApart(demands)
                && states.stream().noneMatch(s -> meets(s, under) && meets(s, asked))
                && one(claim, "without", asked, rules)
                && one(claim, "withoutRules", under, asked)
                && isProof(claim, asked, List.of());
    }

    /// Whether each of the states meets all of `some` but the one in its place, and all of `others`.
    private boolean one(Object claim, String key, List<Predicate<State>> some, List<Predicate<State>> others) {
        List<Object> shown = Tree.list(claim, key);
        return shown.size() == some.size()
                && IntStream.range(0, some.size()).allMatch(k -> {
                    State state = State.of((String) shown.get(k));
                    return meets(state, others)
                            && IntStream.range(0, some.size())
                                    .allMatch(i -> i == k || some.get(i).test(state));
                });
    }

    private boolean concession(Object claim) {
        List<List<int[]>> demands = demands(claim);
        Set<List<Integer>> gone = atoms(demands);
        boolean spares = IntStream.range(0, demands.size()).allMatch(k -> {
            Object held = claims.get((int) Tree.list(claim, "held").get(k));
            Set<List<Integer>> others = new HashSet<>(gone);
            others.removeAll(atoms(List.of(demands.get(k))));
            return Tree.word(held, "kind").equals("conflict")
                    && atoms(demands(held)).stream().noneMatch(others::contains)
                    && conflict(held);
        });
        return isApart(demands)
                && Tree.list(claim, "held").size() == demands.size()
                && meets(state(claim, "state"), rest(gone))
                && spares;
    }

    private boolean complete(Object claim) {
        Set<Set<Integer>> conflicts = new HashSet<>();
        Set<Set<Integer>> concessions = new HashSet<>();
        return whole(claim, "conflicts", "conflict", conflicts)
                && whole(claim, "concessions", "concession", concessions)
                && conflicts.equals(minimal(some -> states.stream().noneMatch(s -> meets(s, rules) && keeps(s, some))))
                && concessions.equals(minimal(gone ->
                        states.stream().anyMatch(s -> meets(s, rules) && keeps(s, complement(gone)))));
    }

    private boolean whole(Object claim, String key, String kind, Set<Set<Integer>> sets) {
        return Tree.list(claim, key).stream().allMatch(number -> {
            Object named = claims.get((int) number);
            List<List<int[]>> demands = demands(named);
            sets.add(Set.copyOf(demands.stream().map(d -> d.getFirst()[0]).toList()));
            return List.of("conflict", "concession").contains(Tree.word(named, "kind"))
                    && Tree.word(named, "kind").equals(kind)
                    && demands.stream()
                            .allMatch(
                                    d -> d.size() == lines.get(d.getFirst()[0]).size())
                    && holds((int) number);
        });
    }

    private boolean keeps(State state, Set<Integer> some) {
        return some.stream().allMatch(line -> meets(state, lines.get(line)));
    }

    private Set<Integer> complement(Set<Integer> gone) {
        return Set.copyOf(IntStream.range(0, lines.size())
                .boxed()
                .filter(line -> !gone.contains(line))
                .toList());
    }

    private Set<Set<Integer>> minimal(Predicate<Set<Integer>> has) {
        Set<Set<Integer>> all = new HashSet<>();
        for (int bits = 0; bits < 1 << lines.size(); bits++) {
            int some = bits;
            Set<Integer> set = Set.copyOf(IntStream.range(0, lines.size())
                    .filter(k -> (some >> k & 1) != 0)
                    .boxed()
                    .toList());
            if (has.test(set)) {
                all.add(set);
            }
        }
        return Set.copyOf(all.stream()
                .filter(set -> all.stream().noneMatch(o -> !o.equals(set) && set.containsAll(o)))
                .toList());
    }

    /// A demand as pairs of line and part.
    private List<List<int[]>> demands(Object claim) {
        return Tree.list(claim, "demands").stream()
                .map(demand -> {
                    List<?> numbers = (List<?>) demand;
                    int line = (int) numbers.getFirst();
                    return numbers.stream()
                            .skip(1)
                            .map(part -> new int[] {line, (int) part})
                            .toList();
                })
                .toList();
    }

    private static Set<List<Integer>> atoms(List<List<int[]>> demands) {
        Set<List<Integer>> atoms = new HashSet<>();
        demands.forEach(d -> d.forEach(pair -> atoms.add(List.of(pair[0], pair[1]))));
        return atoms;
    }

    private static boolean isApart(List<List<int[]>> demands) {
        return atoms(demands).size() == demands.stream().mapToInt(List::size).sum();
    }

    private Predicate<State> all(List<int[]> demand) {
        List<Predicate<State>> parts =
                demand.stream().map(pair -> lines.get(pair[0]).get(pair[1])).toList();
        return state -> meets(state, parts);
    }

    private List<Predicate<State>> rest(Set<List<Integer>> gone) {
        List<Predicate<State>> rest = new ArrayList<>(rules);
        for (int line = 0; line < lines.size(); line++) {
            for (int part = 0; part < lines.get(line).size(); part++) {
                if (!gone.contains(List.of(line, part))) {
                    rest.add(lines.get(line).get(part));
                }
            }
        }
        return rest;
    }

    private List<Predicate<State>> but(Object claim) {
        List<Object> without = Tree.list(claim, "without");
        return Stream.concat(
                        rules.stream(),
                        IntStream.range(0, lines.size())
                                .filter(line -> !without.contains(line))
                                .mapToObj(lines::get)
                                .flatMap(List::stream))
                .toList();
    }

    private static boolean meets(State state, List<Predicate<State>> some) {
        return some.stream().allMatch(p -> p.test(state));
    }

    private State state(Object tree, String key) {
        State state = State.of(Tree.word(tree, key));
        if (state.size() != options) {
            throw new IllegalArgumentException(state + " is no state of " + options + " options");
        }
        return state;
    }

    /// Whether each branch ends where what is named fails in every state that is left; none at all is to be searched.
    private boolean isProof(Object claim, List<Predicate<State>> asked, List<String> words) {
        List<Object> steps = Tree.list(claim, "cases");
        List<Object> left = new ArrayList<>(steps);
        return steps.isEmpty() || (isClosed(claim, left, states, asked, words) && left.isEmpty());
    }

    private boolean isClosed(
            Object claim, List<Object> left, List<State> here, List<Predicate<State>> asked, List<String> words) {
        if (left.isEmpty()) {
            return false;
        }
        Object step = left.removeFirst();
        if (step instanceof Integer option) {
            return option < options
                    && isClosed(
                            claim,
                            left,
                            here.stream().filter(s -> s.taken(option)).toList(),
                            asked,
                            words)
                    && isClosed(
                            claim,
                            left,
                            here.stream().filter(s -> !s.taken(option)).toList(),
                            asked,
                            words);
        }
        Predicate<State> named = named(claim, (List<?>) step, asked, words);
        return here.stream().noneMatch(named);
    }

    private Predicate<State> named(Object claim, List<?> leaf, List<Predicate<State>> asked, List<String> words) {
        String what = (String) leaf.getFirst();
        if (what.equals("rule")) {
            int rule = (int) leaf.get(1);
            boolean listed = !words.isEmpty() || Tree.list(claim, "rules").contains(rule);
            return listed ? rules.get(rule) : _ -> true;
        }
        if (what.equals("demand")) {
            return asked.get((int) leaf.get(1));
        }
        return asked.get(rules.size() + words.indexOf(what));
    }
}
