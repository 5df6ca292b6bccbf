package org.parley.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// The definitions once more, word for word and slowly, on the game as the proof's JSON has it. States are patterns.
/// Shares nothing with the checker, so that each can judge the other.
final class Naive {

    final Map<String, Object> game;
    final int parties;
    final int options;
    final List<String> states = new ArrayList<>();
    private final Map<List<Object>, Object> known = new HashMap<>();

    Naive(Map<String, Object> game) {
        this.game = game;
        this.parties = list(get(game, "parties")).size();
        this.options = list(get(game, "options")).size();
        for (int number = 0; number < 1 << options; number++) {
            StringBuilder pattern = new StringBuilder();
            for (int k = options - 1; k >= 0; k--) {
                pattern.append(((number >> k) & 1) == 0 ? 'N' : 'Y');
            }
            if (isFeasible(pattern.toString())) {
                states.add(pattern.toString());
            }
        }
    }

    /// The definitions are slow; what one has said is not asked for twice.
    @SuppressWarnings("unchecked")
    <T> T once(List<Object> question, Supplier<T> answer) {
        Object found = known.get(question);
        if (found == null) {
            found = answer.get();
            known.put(question, found);
        }
        return (T) found;
    }

    boolean isFeasible(String state) {
        return once(
                List.of("feasible", state),
                () -> list(get(game, "never")).stream().noneMatch(rule -> holds(rule, state)));
    }

    boolean holds(Object formula, String state) {
        if (formula instanceof Integer option) {
            return state.charAt(option) == 'Y';
        }
        List<Object> parts = list(formula);
        return switch ((String) parts.getFirst()) {
            case "not" -> !holds(parts.get(1), state);
            case "and" -> parts.stream().skip(1).allMatch(part -> holds(part, state));
            case "or" -> parts.stream().skip(1).anyMatch(part -> holds(part, state));
            case "if" -> holds(parts.get(1), state) || !holds(parts.get(2), state);
            case "iff" -> holds(parts.get(1), state) == holds(parts.get(2), state);
            case "count" -> {
                long met = parts.stream()
                        .skip(3)
                        .filter(part -> holds(part, state))
                        .count();
                yield met >= (int) parts.get(1) && met <= (int) parts.get(2);
            }
            default -> throw new IllegalArgumentException(formula.toString());
        };
    }

    boolean prefers(int party, String state, String to) {
        return once(List.of("prefers", party, state, to), () -> compare(party, state, to));
    }

    private boolean compare(int party, String state, String to) {
        Map<String, Object> preference = map(list(get(game, "preferences")).get(party));
        if (preference.containsKey("statements")) {
            for (Object statement : list(get(preference, "statements"))) {
                if (holds(statement, state) != holds(statement, to)) {
                    return holds(statement, state);
                }
            }
            return false;
        }
        if (preference.containsKey("weights")) {
            return weight(preference, state) > weight(preference, to);
        }
        return rank(preference, state) < rank(preference, to);
    }

    private static long weight(Map<String, Object> preference, String state) {
        long sum = 0;
        for (int k = 0; k < state.length(); k++) {
            sum += state.charAt(k) == 'Y'
                    ? (int) list(get(preference, "weights")).get(k)
                    : 0;
        }
        return sum;
    }

    private static int rank(Map<String, Object> preference, String state) {
        List<Object> classes = list(get(preference, "classes"));
        for (int rank = 0; rank < classes.size(); rank++) {
            for (Object pattern : list(classes.get(rank))) {
                if (state.matches(pattern.toString().replace('-', '.'))) {
                    return rank;
                }
            }
        }
        return classes.size();
    }

    Map<String, Object> option(int k) {
        return map(list(get(game, "options")).get(k));
    }

    boolean isMove(int party, String from, String to) {
        return once(List.of("move", party, from, to), () -> canMove(party, from, to));
    }

    private boolean canMove(int party, String from, String to) {
        if (from.equals(to) || !isFeasible(to) || isHidden(party, from) || isHidden(party, to)) {
            return false;
        }
        for (int k = 0; k < options; k++) {
            if (from.charAt(k) != to.charAt(k)) {
                String direction = to.charAt(k) == 'Y' ? "take" : "drop";
                if ((int) get(option(k), "owner") != party || !(boolean) get(option(k), direction)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isHidden(int party, String state) {
        return list(list(get(game, "hidden")).get(party)).stream().anyMatch(condition -> holds(condition, state));
    }

    boolean isImprovement(int party, String from, String to) {
        return improvements(party, from).contains(to);
    }

    List<String> moves(int party, String from) {
        return once(
                List.of("moves", party, from),
                () -> states.stream().filter(to -> isMove(party, from, to)).toList());
    }

    List<String> improvements(int party, String from) {
        return once(
                List.of("improvements", party, from),
                () -> moves(party, from).stream()
                        .filter(to -> prefers(party, to, from))
                        .toList());
    }

    boolean answers(int opponent, int party) {
        return opponent != party
                && list(list(get(game, "answers")).get(opponent)).contains(party);
    }

    /// Where one step of a sanction against the party can lead.
    List<String> replies(String concept, int party, int opponent, String from) {
        if (concept.equals("R") || !answers(opponent, party)) {
            return List.of();
        }
        return concept.endsWith("SEQ") ? improvements(opponent, from) : moves(opponent, from);
    }

    /// A sequence of steps, no two consecutive ones by the same mover.
    record Path(List<Integer> movers, List<String> states) {
        String end() {
            return states.getLast();
        }
    }

    /// For each state and last mover one legal sequence that ends so.
    List<Path> paths(String concept, int party, String from) {
        return once(List.of("paths", concept, party, from), () -> search(concept, party, from));
    }

    private List<Path> search(String concept, int party, String from) {
        List<Path> paths = new ArrayList<>();
        Set<String> met = new HashSet<>();
        extend(concept, party, new Path(List.of(), List.of(from)), paths, met);
        for (int next = 0; next < paths.size(); next++) {
            extend(concept, party, paths.get(next), paths, met);
        }
        return paths;
    }

    private void extend(String concept, int party, Path path, List<Path> paths, Set<String> met) {
        for (int opponent = 0; opponent < parties; opponent++) {
            boolean again = !path.movers().isEmpty() && path.movers().getLast() == opponent;
            for (String to : again ? List.<String>of() : replies(concept, party, opponent, path.end())) {
                if (met.add(opponent + to)) {

                    paths.add(new Path(with(path.movers(), opponent), with(path.states(), to)));
                }
            }
        }
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    boolean deters(String concept, int party, String state, String end) {
        if (prefers(party, end, state)) {
            return false;
        }
        return !concept.startsWith("S")
                || concept.equals("SEQ")
                || moves(party, end).stream().noneMatch(next -> prefers(party, next, state));
    }

    boolean isDeterred(String concept, int party, String state, String to) {
        return once(
                List.of("deterred", concept, party, state, to),
                () -> paths(concept, party, to).stream().anyMatch(path -> deters(concept, party, state, path.end())));
    }

    boolean isStable(String concept, int party, String state) {
        return improvements(party, state).stream().allMatch(to -> isDeterred(concept, party, state, to));
    }

    boolean isEquilibrium(String concept, String state) {
        for (int party = 0; party < parties; party++) {
            if (!isStable(concept, party, state)) {
                return false;
            }
        }
        return true;
    }

    boolean isEssential(String concept, int party, String state, String to) {
        for (String part : improvements(party, state)) {
            boolean proper = !part.equals(to);
            for (int k = 0; k < options; k++) {
                proper &= part.charAt(k) == state.charAt(k) || part.charAt(k) == to.charAt(k);
            }
            if (proper && !prefers(party, to, part) && !isDeterred(concept, party, state, part)) {
                return false;
            }
        }
        return true;
    }

    boolean isEscape(String concept, int party, String state, String to) {
        return escapes(concept, party, state).contains(to);
    }

    private List<String> escapes(String concept, int party, String state) {
        return once(
                List.of("escapes", concept, party, state),
                () -> improvements(party, state).stream()
                        .filter(to -> !isDeterred(concept, party, state, to) && isEssential(concept, party, state, to))
                        .toList());
    }

    boolean leaves(String concept, int party, String state, Set<String> set) {
        return !set.containsAll(escapes(concept, party, state));
    }

    List<String> where(Object formula) {
        return states.stream().filter(state -> holds(formula, state)).toList();
    }

    /// The largest subset that nobody leaves: the union of all such, tried one by one; in larger outcomes what remains
    /// when states that somebody leaves are removed.
    Set<String> core(String concept, List<String> outcome) {
        Set<String> core = new HashSet<>();
        if (outcome.size() > 8) {
            core.addAll(outcome);
            while (core.removeIf(state -> isLeft(concept, state, core))) {}
            return core;
        }
        for (int subset = 0; subset < 1 << outcome.size(); subset++) {
            Set<String> set = new HashSet<>();
            for (int k = 0; k < outcome.size(); k++) {
                if (((subset >> k) & 1) != 0) {
                    set.add(outcome.get(k));
                }
            }
            if (set.stream().noneMatch(state -> isLeft(concept, state, set))) {
                core.addAll(set);
            }
        }
        return core;
    }

    boolean isLeft(String concept, String state, Set<String> set) {
        for (int party = 0; party < parties; party++) {
            if (leaves(concept, party, state, set)) {
                return true;
            }
        }
        return false;
    }

    static Object get(Map<String, Object> object, String key) {
        return Objects.requireNonNull(object.get(key), key);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
