package org.parley.game.explicit;

import org.parley.game.State;
import org.parley.game.stability.Ground;
import org.parley.game.stability.Metarational.Replies;

/// The ground of a board: steps are read off its lines.
record BoardGround(Board board) implements Ground {

    @Override
    public int number(State state) {
        int number = board.space().number(state);
        if (number < 0 || !board.isFeasible(number)) {
            throw new IllegalArgumentException("a rule forbids " + state);
        }
        return number;
    }

    @Override
    public State state(int number) {
        return board.space().state(number);
    }

    @Override
    public int[] steps(int party, int from, Replies by) {
        Lines lines = board.lines(party);
        int[] steps = lines.settings(from, by == Replies.MOVES ? -1 : board.levels(party)[from]);
        for (int k = 0; k < steps.length; k++) {
            steps[k] = lines.at(from, steps[k]);
        }
        return steps;
    }
}
