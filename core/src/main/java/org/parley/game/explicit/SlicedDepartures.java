package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.space.Bits;
import org.parley.game.space.Space;
import org.parley.game.stability.Departures;

/// One party's undeterred improvements, looked up in its slices. `space` numbers whole states.
record SlicedDepartures(Space space, Sliced sliced) implements Departures {

    @Override
    public List<Departure> from(State from) {
        int[] place = place(from);
        return sliced.slice(place).departures().from(sliced.number(place, 0), from);
    }

    @Override
    public List<State> essential(State from) {
        int[] place = place(from);
        Slice slice = sliced.slice(place);
        int number = sliced.number(place, 0);
        if (!Bits.get(slice.unstable(), number)) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>();
        slice.departures().addEssential(number, from, moves);
        return moves.stream().map(Move::to).toList();
    }

    private int[] place(State state) {
        int[] place = new int[sliced.parties()];
        space.place(space.number(state), place, 0);
        return place;
    }
}
