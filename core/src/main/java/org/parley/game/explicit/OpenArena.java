package org.parley.game.explicit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Moves;
import org.parley.game.Order;
import org.parley.game.State;

/// An arena without a list of all states: rules and preferences are evaluated where the walk leads.
///
/// Improvements met are remembered, up to a bound, because searches from neighbouring states cross the same ground.
final class OpenArena implements Arena {

    private static final int REMEMBERED = 300_000;

    private final Moves moves;
    private final List<Order> orders;
    private final List<List<Integer>> opponents;
    private final List<Map<State, List<State>>> improvements;
    private int remembered;

    OpenArena(Game game) {
        int parties = game.parties().size();
        this.moves = new Moves(game);
        this.orders =
                IntStream.range(0, parties).mapToObj(i -> Order.of(game, i)).toList();
        this.opponents = IntStream.range(0, parties).mapToObj(game::opponents).toList();
        this.improvements = IntStream.range(0, parties)
                .<Map<State, List<State>>>mapToObj(_ -> new HashMap<>())
                .toList();
    }

    @Override
    public boolean feasible(State state) {
        return moves.feasible(state);
    }

    @Override
    public int compare(int party, State a, State b) {
        return orders.get(party).compare(a, b);
    }

    @Override
    public List<Integer> opponents(int party) {
        return opponents.get(party);
    }

    @Override
    public List<State> moves(int party, State from) {
        return moves.from(from, party);
    }

    @Override
    public List<State> improvements(int party, State from) {
        if (remembered > REMEMBERED) {
            improvements.forEach(Map::clear);
            remembered = 0;
        }
        return improvements.get(party).computeIfAbsent(from, s -> {
            List<State> better = moves.from(s, party).stream()
                    .filter(t -> prefers(party, t, s))
                    .toList();
            remembered += 1 + better.size();
            return better;
        });
    }

    @Override
    public State withOptionsOf(int party, State at, State as) {
        return moves.withOptionsOf(party, at, as);
    }

    /// Spaces too large to list cannot be searched to the end.
    @Override
    public int patience() {
        return 50_000;
    }
}
