package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;

/// Undeterred improvements read off a party's lines: better than where it stands, and not to be forced back down. A
/// state that is not on its line is hidden from the party: it has no moves there.
record DenseDepartures(Board board, int party, Concept concept, int[] forced) implements Departures {

    @Override
    public List<Departure> from(State from) {
        Lines lines = board.lines(party);
        int[] levels = board.levels(party);
        int number = board.space().number(from);
        int here = number / lines.stride % lines.width;
        int start = number - here * lines.stride;
        int line = start / (lines.stride * lines.width) * lines.stride + start % lines.stride;
        List<Departure> departures = new ArrayList<>();
        boolean seen = false;
        for (int k = line * lines.width; k < (line + 1) * lines.width && lines.entries[k] != Lines.END; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            seen |= setting == here;
            int to = start + setting * lines.stride;
            if (levels[to] > levels[number] && forced[to] > levels[number] && lines.directions.leads(here, setting)) {
                departures.add(new Departure(board.space().state(to), levels[to]));
            }
        }
        if (!seen) {
            return List.of();
        }
        departures.sort(Comparator.comparingInt(Departure::rank).reversed().thenComparing(Departure::to));
        return departures;
    }
}
