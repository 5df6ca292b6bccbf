package org.parley.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.Definition;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;

/// Whether the claims of a proof hold by the slow definitions, checked word by word as the format's page has it.
///
/// What is no claim at all (an unknown word, a number out of range) throws; the caller counts that as not true.
final class SlowTruth {

    final Game game;
    final Definition definition;
    final CoreDefinition cores;
    private final int options;

    SlowTruth(Object game) {
        this.game = SlowGame.of(game);
        this.options = this.game.options().size();
        this.definition = new Definition(this.game);
        this.cores = new CoreDefinition(this.game);
    }

    /// Whether it is a claim, and true.
    boolean holds(Object claim) {
        try {
            return switch (Tree.word(claim, "kind")) {
                case "equilibria" -> equilibria(claim);
                case "stable" -> stable(claim);
                case "unstable" -> unstable(claim);
                case "outcome" -> new SlowOutcome(this, claim).holds();
                default -> false;
            };
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException _) {
            return false;
        }
    }

    private boolean equilibria(Object claim) {
        Concept concept = concept(claim);
        List<State> all = definition.feasible();
        List<Object> stable = new ArrayList<>(parties()
                .mapToObj(i -> (int) all.stream()
                        .filter(s -> definition.isStable(i, concept, s))
                        .count())
                .toList());
        return Tree.number(claim, "feasible") == all.size()
                && Tree.number(claim, "count") == cores.equilibria(all, concept).intValueExact()
                && Tree.list(claim, "stable").equals(stable);
    }

    private boolean stable(Object claim) {
        int party = party(claim, "party");
        Concept concept = concept(claim);
        State state = state(Tree.word(claim, "state"));
        Set<State> missing = new HashSet<>(definition.improvements(party, state));
        for (Object deterred : Tree.list(claim, "deterred")) {
            State to = state(Tree.word(deterred, "to"));
            List<Object> steps = Tree.list(deterred, "sanction");
            if (!missing.remove(to)
                    || !isSanction(party, concept, to, steps)
                    || !deters(party, concept, state, end(steps))
                    || !areMarked(party, state, to, steps)) {
                return false;
            }
        }
        return definition.feasible().contains(state) && missing.isEmpty();
    }

    private boolean areMarked(int party, State state, State from, List<Object> steps) {
        State before = from;
        for (Object step : steps) {
            State after = state(Tree.word(step, "to"));
            if (anyway(party, state, before, after, party(step, "by")) != (boolean) Tree.get(step, "anyway")) {
                return false;
            }
            before = after;
        }
        return true;
    }

    private boolean anyway(int party, State state, State before, State after, int mover) {
        State a = putBack(party, state, before);
        State b = putBack(party, state, after);
        return definition.feasible().containsAll(List.of(a, b)) && definition.prefers(mover, b, a);
    }

    private State putBack(int party, State state, State there) {
        State back = there;
        for (int o : game.owned(party)) {
            back = back.with(o, state.taken(o));
        }
        return back;
    }

    private boolean unstable(Object claim) {
        int party = party(claim, "party");
        Concept concept = concept(claim);
        State state = state(Tree.word(claim, "state"));
        State to = state(Tree.word(claim, "to"));
        Set<State> replies = concept instanceof Metarational m
                ? new HashSet<>(definition.replies(party, to, m.replies()))
                : new HashSet<>();
        replies.remove(to);
        return definition.feasible().contains(state)
                && definition.undeterred(party, concept, state).contains(to)
                && replies.size() == Tree.number(claim, "replies");
    }

    /// Whether the steps are at least one, by those who answer the party, nobody twice running, each a move the
    /// concept permits.
    boolean isSanction(int party, Concept concept, State from, List<Object> steps) {
        BiPredicate<Integer, State[]> permits = switch (concept) {
            case Nash() -> (_, _) -> false;
            case Metarational m
            when m.replies() == Metarational.Replies.MOVES ->
                (mover, step) -> definition.moves(mover, step[0]).contains(step[1]);
            case Metarational _ ->
                (mover, step) -> definition.improvements(mover, step[0]).contains(step[1]);
        };
        State at = from;
        int last = party;
        for (Object step : steps) {
            int mover = party(step, "by");
            State to = state(Tree.word(step, "to"));
            if (mover == last || !game.opponents(party).contains(mover) || !permits.test(mover, new State[] {at, to})) {
                return false;
            }
            at = to;
            last = mover;
        }
        return !steps.isEmpty() && definition.feasible().contains(from);
    }

    State end(List<Object> steps) {
        return state(Tree.word(steps.getLast(), "to"));
    }

    boolean deters(int party, Concept concept, State from, State end) {
        return concept instanceof Metarational m && definition.deters(party, from, end, m.guard());
    }

    IntStream parties() {
        return IntStream.range(0, game.parties().size());
    }

    int party(Object tree, String key) {
        int party = Tree.number(tree, key);
        if (party < 0 || party >= game.parties().size()) {
            throw new IllegalArgumentException("no party " + party);
        }
        return party;
    }

    State state(String pattern) {
        if (pattern.length() != options) {
            throw new IllegalArgumentException(pattern + " is no state of " + options + " options");
        }
        return State.of(pattern);
    }

    static Concept concept(Object claim) {
        String symbol = Tree.word(claim, "concept");
        return Concept.ALL.stream()
                .filter(c -> c.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no concept " + symbol));
    }
}
