package org.parley.game.explicit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Moves;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.stability.Metarational.Guard;
import org.parley.game.stability.Metarational.Replies;

/// A game to walk about in from given states on: moves, improvements and comparisons, without a list of all states.
///
/// Improvements met are remembered, up to a bound, because searches from neighbouring states cross the same ground.
final class Arena {

    private static final int REMEMBERED = 300_000;

    private final Moves moves;
    private final List<Order> orders;
    private final List<List<Integer>> opponents;
    private final List<Map<State, List<State>>> improvements;
    private int remembered;

    Arena(Game game) {
        int parties = game.parties().size();
        this.moves = new Moves(game);
        this.orders = IntStream.range(0, parties).mapToObj(i -> Order.of(game, i)).toList();
        this.opponents = IntStream.range(0, parties).mapToObj(game::opponents).toList();
        this.improvements = IntStream.range(0, parties)
                .<Map<State, List<State>>>mapToObj(_ -> new HashMap<>())
                .toList();
    }

    boolean feasible(State state) {
        return moves.feasible(state);
    }

    boolean prefers(int party, State a, State b) {
        return orders.get(party).prefers(a, b);
    }

    int compare(int party, State a, State b) {
        return orders.get(party).compare(a, b);
    }

    List<Integer> opponents(int party) {
        return opponents.get(party);
    }

    List<State> moves(int party, State from) {
        return moves.from(from, party);
    }

    List<State> improvements(int party, State from) {
        if (remembered > REMEMBERED) {
            improvements.forEach(Map::clear);
            remembered = 0;
        }
        return improvements.get(party).computeIfAbsent(from, s -> {
            List<State> better = moves.from(s, party).stream().filter(t -> prefers(party, t, s)).toList();
            remembered += 1 + better.size();
            return better;
        });
    }

    List<State> steps(int party, State from, Replies by) {
        return by == Replies.MOVES ? moves(party, from) : improvements(party, from);
    }

    /// The best state the party can still secure at `end`: where it is, or where one move of its own leads.
    State secured(int party, State end, Guard guard) {
        State best = end;
        if (guard == Guard.ONE_MOVE) {
            for (State next : moves(party, end)) {
                best = prefers(party, next, best) ? next : best;
            }
        }
        return best;
    }

    /// Whether `mover` would gain by the step `from` to `to` although the party `focal` had stayed as in `stood`.
    boolean isAnyway(int mover, State from, State to, int focal, State stood) {
        State before = moves.withOptionsOf(focal, from, stood);
        State after = moves.withOptionsOf(focal, to, stood);
        return feasible(before) && feasible(after) && prefers(mover, after, before);
    }
}
