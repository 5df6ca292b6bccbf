package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;

/// Undeterred improvements read off a party's lines: better than where it stands, and not to be forced back down. A
/// state that is not on its line is hidden from the party: it has no moves there.
final class DenseDepartures implements Departures {

    private final Space space;
    private final Space.Axis axis;
    private final Lines lines;
    private final int[] levels;
    private final Concept concept;
    private final int[] forced;

    DenseDepartures(Board board, int party, Concept concept, int[] forced) {
        this.space = board.space();
        this.axis = space.axis(party);
        this.lines = board.lines(party);
        this.levels = board.levels(party);
        this.concept = concept;
        this.forced = forced;
    }

    Concept concept() {
        return concept;
    }

    @Override
    public List<Departure> from(State from) {
        int number = space.number(from);
        List<Departure> departures = new ArrayList<>();
        for (int setting : settings(number)) {
            departures.add(new Departure(state(from, setting), levels[at(number, setting)]));
        }
        departures.sort(Comparator.comparingInt(Departure::rank).reversed().thenComparing(Departure::to));
        return departures;
    }

    @Override
    public List<State> essential(State from) {
        int number = space.number(from);
        int[] settings = settings(number);
        List<State> essential = new ArrayList<>();
        for (int whole : settings) {
            if (!isBundle(number, whole, settings)) {
                essential.add(state(from, whole));
            }
        }
        return essential;
    }

    /// Whether some part of the change to `whole` is among `settings` and at least as good. They come best first.
    private boolean isBundle(int number, int whole, int[] settings) {
        long change = axis.own()[place(number)] ^ axis.own()[whole];
        for (int part : settings) {
            if (levels[at(number, part)] < levels[at(number, whole)]) {
                return false;
            }
            long some = axis.own()[place(number)] ^ axis.own()[part];
            if (some != change && (some & ~change) == 0) {
                return true;
            }
        }
        return false;
    }

    /// The settings an undeterred improvement leads to, best first.
    private int[] settings(int number) {
        int here = place(number);
        int start = number - here * lines.stride;
        int line = start / (lines.stride * lines.width) * lines.stride + start % lines.stride;
        int[] found = new int[lines.width];
        int n = 0;
        for (int k = line * lines.width; k < (line + 1) * lines.width && lines.entries[k] != Lines.END; k++) {
            int setting = lines.entries[k] & ~Lines.FIRST;
            if (setting == here) {
                return java.util.Arrays.copyOf(found, n);
            }
            int to = start + setting * lines.stride;
            if (levels[to] > levels[number] && forced[to] > levels[number] && lines.directions.leads(here, setting)) {
                found[n++] = setting;
            }
        }
        return new int[0];
    }

    private int place(int number) {
        return number / lines.stride % lines.width;
    }

    private int at(int number, int setting) {
        return number + (setting - place(number)) * lines.stride;
    }

    private State state(State from, int setting) {
        return from.with(axis.mask(), axis.settings().get(setting));
    }
}
