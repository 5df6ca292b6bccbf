package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.space.Space;

/// An arena over a board: moves are read off its lines, preferences off its levels.
final class BoardArena implements Arena {

    private final Board board;
    private final Space space;
    private final List<List<Integer>> opponents;

    BoardArena(Board board) {
        this.board = board;
        this.space = board.space();
        Game game = space.game();
        this.opponents = IntStream.range(0, game.parties().size())
                .mapToObj(game::opponents)
                .toList();
    }

    @Override
    public boolean feasible(State state) {
        int number = space.number(state);
        return number >= 0 && board.isFeasible(number);
    }

    @Override
    public int compare(int party, State a, State b) {
        int[] levels = board.levels(party);
        return Integer.compare(levels[space.number(a)], levels[space.number(b)]);
    }

    @Override
    public List<Integer> opponents(int party) {
        return opponents.get(party);
    }

    @Override
    public List<State> moves(int party, State from) {
        return reached(party, from, -1);
    }

    @Override
    public List<State> improvements(int party, State from) {
        return reached(party, from, board.levels(party)[space.number(from)]);
    }

    /// Where the party's moves lead that are better than `level`, best first.
    private List<State> reached(int party, State from, int level) {
        int[] settings = board.lines(party).settings(space.number(from), level);
        List<State> reached = new ArrayList<>(settings.length);
        for (int setting : settings) {
            reached.add(space.state(party, from, setting));
        }
        return reached;
    }

    @Override
    public State withOptionsOf(int party, State at, State as) {
        return at.with(space.axis(party).mask(), as);
    }

    /// The space has an end, so a search is exact.
    @Override
    public int patience() {
        return Integer.MAX_VALUE;
    }
}
