package org.parley.replay;

import static org.parley.replay.Naive.get;
import static org.parley.replay.Naive.list;
import static org.parley.replay.Naive.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Does the naive definition bear a claim out, witnesses included?
record NaiveCheck(Naive naive, NaiveClaims claims) {

    NaiveCheck(Map<String, Object> game) {
        this(new Naive(game));
    }

    private NaiveCheck(Naive naive) {
        this(naive, new NaiveClaims(naive));
    }

    boolean isTrue(Object claim) {
        Map<String, Object> it = map(claim);
        return switch ((String) get(it, "kind")) {
            case "stable" -> isStable(it);
            case "unstable" -> isUnstable(it);
            case "equilibria" -> it.equals(claims.equilibria((String) get(it, "concept")));
            default -> isOutcome(it);
        };
    }

    private boolean isStable(Map<String, Object> it) {
        String concept = (String) get(it, "concept");
        String state = (String) get(it, "state");
        int party = (int) get(it, "party");
        if (!naive.isFeasible(state)) {
            return false;
        }
        List<Object> listed = new ArrayList<>();
        for (Object one : list(get(it, "deterred"))) {
            String to = (String) get(map(one), "to");
            listed.add(to);
            List<Object> steps = list(get(map(one), "sanction"));
            if (!naive.isFeasible(to)
                    || !isSanction(concept, party, to, steps)
                    || !naive.deters(concept, party, state, end(steps))
                    || !isMarked(party, state, to, steps)) {
                return false;
            }
        }
        List<String> improvements = naive.improvements(party, state);
        return listed.size() == improvements.size() && new HashSet<>(listed).equals(new HashSet<Object>(improvements));
    }

    private boolean isSanction(String concept, int party, String to, List<Object> steps) {
        String from = to;
        Object last = "nobody";
        for (Object step : steps) {
            Object by = get(map(step), "by");
            String next = (String) get(map(step), "to");
            if (by.equals(last)
                    || !naive.replies(concept, party, (int) by, from).contains(next)) {
                return false;
            }
            from = next;
            last = by;
        }
        return !steps.isEmpty();
    }

    private static String end(List<Object> steps) {
        return (String) get(map(steps.getLast()), "to");
    }

    private boolean isMarked(int party, String state, String to, List<Object> steps) {
        List<Integer> movers = new ArrayList<>();
        List<String> states = new ArrayList<>(List.of(to));
        for (Object step : steps) {
            movers.add((int) get(map(step), "by"));
            states.add((String) get(map(step), "to"));
        }
        for (int k = 0; k < steps.size(); k++) {
            boolean anyway = claims.anyway(party, state, new Naive.Path(movers, states), k);
            if (anyway != (boolean) get(map(steps.get(k)), "anyway")) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnstable(Map<String, Object> it) {
        String concept = (String) get(it, "concept");
        String state = (String) get(it, "state");
        String to = (String) get(it, "to");
        int party = (int) get(it, "party");
        if (!naive.isFeasible(state)
                || !naive.isImprovement(party, state, to)
                || naive.isDeterred(concept, party, state, to)) {
            return false;
        }
        Set<String> ends = new HashSet<>();
        naive.paths(concept, party, to).forEach(path -> ends.add(path.end()));
        ends.remove(to);
        return ends.size() == (int) get(it, "replies");
    }

    private boolean isOutcome(Map<String, Object> it) {
        String concept = (String) get(it, "concept");
        Map<String, Object> truth = claims.outcome(concept, get(it, "where"));
        for (String key : List.of("completions", "equilibria", "verdict", "leavers")) {
            if (!get(truth, key).equals(get(it, key))) {
                return false;
            }
        }
        Set<Object> core = new HashSet<>(list(get(it, "core")));
        return core.size() == list(get(it, "core")).size()
                && core.equals(new HashSet<>(list(get(truth, "core"))))
                && isGone(concept, naive.where(get(it, "where")), core, list(get(it, "gone")))
                && areDeterred(concept, core, list(get(it, "sanctions")));
    }

    private boolean isGone(String concept, List<String> outcome, Set<Object> core, List<Object> gone) {
        Set<Object> remaining = new HashSet<>(outcome);
        for (Object one : gone) {
            String state = (String) get(map(one), "state");
            String to = (String) get(map(one), "to");
            if (!remaining.contains(state)
                    || remaining.contains(to)
                    || !naive.isEscape(concept, (int) get(map(one), "party"), state, to)) {
                return false;
            }
            remaining.remove(state);
        }
        return remaining.equals(core);
    }

    private boolean areDeterred(String concept, Set<Object> core, List<Object> sanctions) {
        for (Object one : sanctions) {
            String from = (String) get(map(one), "from");
            if (!naive.isFeasible(from)
                    || !isSanction(concept, (int) get(map(one), "party"), from, list(get(map(one), "steps")))) {
                return false;
            }
        }
        for (Object state : core) {
            for (int party = 0; party < naive.parties; party++) {
                for (String to : naive.improvements(party, (String) state)) {
                    if (!core.contains(to)
                            && naive.isEssential(concept, party, (String) state, to)
                            && !isListed(concept, party, (String) state, to, sanctions)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isListed(String concept, int party, String state, String to, List<Object> sanctions) {
        return sanctions.stream()
                .map(Naive::map)
                .filter(one ->
                        get(one, "party").equals(party) && get(one, "from").equals(to))
                .anyMatch(one -> naive.deters(concept, party, state, end(list(get(one, "steps")))));
    }
}
