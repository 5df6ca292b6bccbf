package org.parley.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// True claims about a game, with witnesses, made from the naive definitions.
record NaiveClaims(Naive naive) {

    static final List<String> CONCEPTS = List.of("R", "GMR", "SMR", "SEQ", "SSEQ");

    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int k = 0; k < keysAndValues.length; k += 2) {
            object.put((String) keysAndValues[k], keysAndValues[k + 1]);
        }
        return object;
    }

    static Map<String, Object> proof(Map<String, Object> game, List<?> claims) {
        return object(
                "parley-proof", 1, "file", "game.yaml", "hash", "7c1e", "tool", "test", "game", game, "claims", claims);
    }

    /// A verdict for every state and party.
    List<Object> verdicts(String concept) {
        List<Object> claims = new ArrayList<>();
        for (String state : naive.states) {
            for (int party = 0; party < naive.parties; party++) {
                claims.add(verdict(concept, party, state));
            }
        }
        return claims;
    }

    Map<String, Object> verdict(String concept, int party, String state) {
        List<Object> deterred = new ArrayList<>();
        for (String to : naive.improvements(party, state)) {
            List<Naive.Path> paths = naive.paths(concept, party, to);
            List<Naive.Path> sanctions = paths.stream()
                    .filter(path -> naive.deters(concept, party, state, path.end()))
                    .toList();
            if (sanctions.isEmpty()) {
                return object(
                        "kind",
                        "unstable",
                        "party",
                        party,
                        "concept",
                        concept,
                        "state",
                        state,
                        "to",
                        to,
                        "replies",
                        ends(paths, to));
            }
            deterred.add(object("to", to, "sanction", marked(party, state, sanctions.getFirst())));
        }
        return object("kind", "stable", "party", party, "concept", concept, "state", state, "deterred", deterred);
    }

    private static int ends(List<Naive.Path> paths, String to) {
        Set<String> ends = new LinkedHashSet<>();
        paths.forEach(path -> ends.add(path.end()));
        ends.remove(to);
        return ends.size();
    }

    private List<Object> marked(int party, String state, Naive.Path path) {
        List<Object> steps = steps(path);
        for (int k = 0; k < steps.size(); k++) {
            Naive.map(steps.get(k)).put("anyway", anyway(party, state, path, k));
        }
        return steps;
    }

    boolean anyway(int party, String state, Naive.Path path, int step) {
        String before = back(party, state, path.states().get(step));
        String after = back(party, state, path.states().get(step + 1));
        return naive.isFeasible(before)
                && naive.isFeasible(after)
                && naive.prefers(path.movers().get(step), after, before);
    }

    private String back(int party, String state, String there) {
        StringBuilder back = new StringBuilder(there);
        for (int k = 0; k < naive.options; k++) {
            if ((int) Naive.get(naive.option(k), "owner") == party) {
                back.setCharAt(k, state.charAt(k));
            }
        }
        return back.toString();
    }

    private static List<Object> steps(Naive.Path path) {
        List<Object> steps = new ArrayList<>();
        for (int k = 0; k < path.movers().size(); k++) {
            steps.add(object("by", path.movers().get(k), "to", path.states().get(k + 1)));
        }
        return steps;
    }

    Map<String, Object> equilibria(String concept) {
        return naive.once(List.of("equilibria", concept), () -> count(concept));
    }

    private Map<String, Object> count(String concept) {
        List<Object> stable = new ArrayList<>();
        for (int i = 0; i < naive.parties; i++) {
            int party = i;
            stable.add((int) naive.states.stream()
                    .filter(state -> naive.isStable(concept, party, state))
                    .count());
        }
        return object(
                "kind",
                "equilibria",
                "concept",
                concept,
                "feasible",
                naive.states.size(),
                "count",
                equilibriaIn(concept, naive.states),
                "stable",
                stable);
    }

    int equilibriaIn(String concept, List<String> states) {
        return (int) states.stream()
                .filter(state -> naive.isEquilibrium(concept, state))
                .count();
    }

    Map<String, Object> outcome(String concept, Object where) {
        return naive.once(List.of("outcome", concept, where), () -> judge(concept, where));
    }

    private Map<String, Object> judge(String concept, Object where) {
        List<String> outcome = naive.where(where);
        Set<String> core = naive.core(concept, outcome);
        String verdict = outcome.isEmpty()
                ? "cannot-happen"
                : core.isEmpty() ? "left" : core.size() == outcome.size() ? "holds" : "can-hold";
        return object(
                "kind",
                "outcome",
                "name",
                "deal",
                "where",
                where,
                "concept",
                concept,
                "completions",
                outcome.size(),
                "core",
                outcome.stream().filter(core::contains).toList(),
                "equilibria",
                equilibriaIn(concept, outcome),
                "verdict",
                verdict,
                "leavers",
                leavers(concept, outcome, core),
                "gone",
                gone(concept, outcome, core),
                "sanctions",
                sanctions(concept, core));
    }

    List<Object> leavers(String concept, List<String> outcome, Set<String> core) {
        List<Object> leavers = new ArrayList<>();
        for (int i = 0; i < naive.parties; i++) {
            int party = i;
            long from = outcome.stream()
                    .filter(state -> naive.leaves(concept, party, state, core))
                    .count();
            if (from > 0) {
                List<Object> move = moves(concept, party, outcome, core).stream()
                        .min(Comparator.comparing(NaiveClaims::order))
                        .orElseThrow();
                leavers.add(object("party", party, "from", (int) from, "move", move));
            }
        }
        return leavers;
    }

    /// In pattern order of the states they leave.
    private List<List<Object>> moves(String concept, int party, List<String> outcome, Set<String> core) {
        List<List<Object>> moves = new ArrayList<>();
        for (String state : outcome) {
            for (String to : naive.states) {
                if (!core.contains(to) && naive.isEscape(concept, party, state, to)) {
                    moves.add(changes(state, to));
                }
            }
        }
        return moves;
    }

    private static List<Object> changes(String from, String to) {
        List<Object> changes = new ArrayList<>();
        for (int k = 0; k < from.length(); k++) {
            if (from.charAt(k) != to.charAt(k)) {
                changes.add(object("option", k, "take", to.charAt(k) == 'Y'));
            }
        }
        return changes;
    }

    private static String order(List<Object> changes) {
        StringBuilder order = new StringBuilder().append((char) changes.size());
        changes.forEach(change -> order.append((char) (int) Naive.get(Naive.map(change), "option")));
        return order.toString();
    }

    private List<Object> gone(String concept, List<String> outcome, Set<String> core) {
        List<Object> gone = new ArrayList<>();
        Set<String> remaining = new LinkedHashSet<>(outcome);
        while (remaining.size() > core.size()) {
            for (String state : List.copyOf(remaining)) {
                Map<String, Object> escape = core.contains(state) ? Map.of() : escape(concept, state, remaining);
                if (!escape.isEmpty()) {
                    gone.add(escape);
                    remaining.remove(state);
                }
            }
        }
        return gone;
    }

    private Map<String, Object> escape(String concept, String state, Set<String> remaining) {
        for (int party = 0; party < naive.parties; party++) {
            for (String to : naive.states) {
                if (!remaining.contains(to) && naive.isEscape(concept, party, state, to)) {
                    return object("state", state, "party", party, "to", to);
                }
            }
        }
        return Map.of();
    }

    private List<Object> sanctions(String concept, Set<String> core) {
        Set<Object> sanctions = new LinkedHashSet<>();
        for (String state : core) {
            for (int i = 0; i < naive.parties; i++) {
                int party = i;
                for (String to : naive.improvements(party, state)) {
                    if (!core.contains(to)) {
                        naive.paths(concept, party, to).stream()
                                .filter(path -> naive.deters(concept, party, state, path.end()))
                                .findFirst()
                                .ifPresent(path ->
                                        sanctions.add(object("party", party, "from", to, "steps", steps(path))));
                    }
                }
            }
        }
        return new ArrayList<>(sanctions);
    }
}
