package org.parley.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict.Leaver;

/// Whether a claim about an outcome holds: the core and all counts, the order in which states went, the sanctions.
final class SlowOutcome {

    private final SlowTruth truth;
    private final Object claim;
    private final Concept concept;
    private final List<State> completions;
    private final Set<State> core;

    SlowOutcome(SlowTruth truth, Object claim) {
        this.truth = truth;
        this.claim = claim;
        this.concept = SlowTruth.concept(claim);
        this.completions = truth.cores.completions(SlowGame.condition(Tree.get(claim, "where")));
        this.core = truth.cores.core(completions, concept);
    }

    boolean holds() {
        return counts() && word().equals(Tree.word(claim, "verdict")) && core() && leavers() && gone() && sanctions();
    }

    private boolean counts() {
        return Tree.number(claim, "completions") == completions.size()
                && Tree.number(claim, "equilibria")
                        == truth.cores.equilibria(completions, concept).intValueExact();
    }

    private String word() {
        if (completions.isEmpty()) {
            return "cannot-happen";
        }
        return core.isEmpty() ? "left" : core.size() == completions.size() ? "holds" : "can-hold";
    }

    private boolean core() {
        List<State> listed = Tree.list(claim, "core").stream()
                .map(s -> truth.state((String) s))
                .toList();
        return listed.size() == core.size() && core.containsAll(listed) && new HashSet<>(listed).size() == core.size();
    }

    private boolean leavers() {
        List<Object> expected = new ArrayList<>(truth.cores.leavers(completions, core, concept).stream()
                .map(SlowOutcome::leaver)
                .toList());
        return Tree.list(claim, "leavers").equals(expected);
    }

    private static Object leaver(Leaver leaver) {
        Move move = leaver.move();
        List<Object> changes = new ArrayList<>();
        move.changed()
                .forEach(o -> changes.add(Map.of("option", o, "take", move.to().taken(o))));
        return Map.of("party", leaver.party(), "from", leaver.from(), "move", changes);
    }

    private boolean gone() {
        Set<State> left = new HashSet<>(completions);
        for (Object gone : Tree.list(claim, "gone")) {
            State state = truth.state(Tree.word(gone, "state"));
            State to = truth.state(Tree.word(gone, "to"));
            if (!left.contains(state)
                    || left.contains(to)
                    || !truth.cores
                            .essential(truth.party(gone, "party"), concept, state)
                            .contains(to)) {
                return false;
            }
            left.remove(state);
        }
        return left.equals(core);
    }

    private boolean sanctions() {
        List<Object> listed = Tree.list(claim, "sanctions");
        return listed.stream().allMatch(this::isSanction)
                && core.stream().allMatch(state -> truth.parties().allMatch(party -> isKept(party, state, listed)));
    }

    private boolean isSanction(Object sanction) {
        return truth.isSanction(
                truth.party(sanction, "party"),
                concept,
                truth.state(Tree.word(sanction, "from")),
                Tree.list(sanction, "steps"));
    }

    private boolean isKept(int party, State state, List<Object> listed) {
        return truth.definition.improvements(party, state).stream()
                .filter(to -> !core.contains(to))
                .allMatch(to -> isBundle(party, state, to)
                        || listed.stream().anyMatch(sanction -> deters(party, state, to, sanction)));
    }

    /// Whether a proper part of the move is an undeterred improvement at least as good.
    private boolean isBundle(int party, State state, State to) {
        return truth.definition.undeterred(party, concept, state).stream()
                .anyMatch(part ->
                        part.isBetween(state, to) && !part.equals(to) && !truth.definition.prefers(party, to, part));
    }

    private boolean deters(int party, State state, State to, Object sanction) {
        return Tree.number(sanction, "party") == party
                && truth.state(Tree.word(sanction, "from")).equals(to)
                && truth.deters(party, concept, state, truth.end(Tree.list(sanction, "steps")));
    }
}
