package org.parley.game.stability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Conditions;

/// The stability concepts as the textbook types them out: the slow truth that judges every engine.
///
/// Lists all states, looks at all pairs, follows legal sequences by a search over pairs of a state and its last
/// mover. Shares no shortcut with the engines; remembers what it listed once. For games of some ten options.
///
/// Source: FangHipelKilgour1993; FraserHipel1979; Howard1971; RegoVieira2017.
public final class Definition {

    private final Game game;
    private final List<State> feasible;
    private final List<Order> orders;
    private final Map<Position, List<State>> moves = new HashMap<>();
    private final Map<Position, List<State>> improvements = new HashMap<>();
    private final Map<Departed, Set<State>> replies = new HashMap<>();
    private final Map<Question, List<State>> undeterred = new HashMap<>();

    private record Position(int party, State state) {}

    private record Question(int focal, Concept concept, State state) {}

    private record Departed(int focal, State state, Metarational.Replies by) {}

    public Definition(Game game) {
        this.game = game;
        this.orders = IntStream.range(0, game.parties().size())
                .mapToObj(i -> Order.of(game, i))
                .toList();
        List<State> feasible = new ArrayList<>();
        int n = game.options().size();
        for (long bits = 0; bits < 1L << n; bits++) {
            State state = State.ofBits(n, bits);
            if (game.never().stream().noneMatch(rule -> isTrue(rule, state))) {
                feasible.add(state);
            }
        }
        feasible.sort(null);
        this.feasible = List.copyOf(feasible);
    }

    /// All states no rule forbids, in the order of their patterns.
    public List<State> feasible() {
        return feasible;
    }

    /// Whether the condition is true in the state.
    public boolean isTrue(Condition condition, State state) {
        return Conditions.holds(condition, ref -> state.taken(number(ref)));
    }

    /// Whether the party prefers `a` to `b`.
    public boolean prefers(int party, State a, State b) {
        return orders.get(party).prefers(a, b);
    }

    /// R_i(s): the feasible states that differ from `from` only in options of the party, each changed in a
    /// permitted direction; none into or out of a state hidden from it.
    public List<State> moves(int party, State from) {
        return moves.computeIfAbsent(
                new Position(party, from),
                _ -> feasible.stream().filter(to -> isMove(party, from, to)).toList());
    }

    private boolean isMove(int party, State from, State to) {
        if (from.equals(to) || isHidden(party, from) || isHidden(party, to)) {
            return false;
        }
        for (int o = 0; o < from.size(); o++) {
            var option = game.options().get(o);
            if (from.taken(o) != to.taken(o)
                    && (option.owner() != party || (to.taken(o) ? !option.canTake() : !option.canDrop()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHidden(int party, State state) {
        return game.hidden().get(party).stream().anyMatch(c -> isTrue(c, state));
    }

    /// R_i+(s): the moves to states the party prefers.
    public List<State> improvements(int party, State from) {
        List<State> all = moves(party, from);
        return improvements.computeIfAbsent(
                new Position(party, from),
                _ -> all.stream().filter(to -> prefers(party, to, from)).toList());
    }

    /// The ends of legal sequences of the party's opponents from `from`: at least one step, none twice running.
    public Set<State> replies(int focal, State from, Metarational.Replies by) {
        Departed departed = new Departed(focal, from, by);
        Set<State> known = replies.get(departed);
        if (known == null) {
            known = search(focal, from, by);
            replies.put(departed, known);
        }
        return known;
    }

    private Set<State> search(int focal, State from, Metarational.Replies by) {
        record Reached(State state, int lastMover) {}
        Set<Reached> seen = new HashSet<>();
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(from, -1)));
        Set<State> ends = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Reached at = open.remove();
            for (int j : game.opponents(focal)) {
                if (j == at.lastMover) {
                    continue;
                }
                for (State to : by == Metarational.Replies.MOVES ? moves(j, at.state) : improvements(j, at.state)) {
                    Reached next = new Reached(to, j);
                    if (seen.add(next)) {
                        ends.add(to);
                        open.add(next);
                    }
                }
            }
        }
        return ends;
    }

    /// Whether arriving at `end` deters the party from having left `from`.
    public boolean deters(int focal, State from, State end, Metarational.Guard guard) {
        return !prefers(focal, end, from)
                && (guard == Metarational.Guard.NONE
                        || moves(focal, end).stream().noneMatch(v -> prefers(focal, v, from)));
    }

    /// Whether the improvement `to` has a sanction under the concept.
    public boolean isDeterred(int focal, Concept concept, State from, State to) {
        return switch (concept) {
            case Nash() -> false;
            case Metarational m ->
                replies(focal, to, m.replies()).stream().anyMatch(end -> deters(focal, from, end, m.guard()));
        };
    }

    /// Whether the state is stable for the party under the concept.
    public boolean isStable(int focal, Concept concept, State state) {
        return undeterred(focal, concept, state).isEmpty();
    }

    /// The improvements nobody deters.
    public List<State> undeterred(int focal, Concept concept, State from) {
        Question question = new Question(focal, concept, from);
        List<State> known = undeterred.get(question);
        if (known == null) {
            known = improvements(focal, from).stream()
                    .filter(to -> !isDeterred(focal, concept, from, to))
                    .toList();
            undeterred.put(question, known);
        }
        return known;
    }

    private int number(Ref ref) {
        for (int o = 0; o < game.options().size(); o++) {
            if (game.options().get(o).name().equals(ref)) {
                return o;
            }
        }
        throw new IllegalArgumentException("no option " + ref.text());
    }
}
