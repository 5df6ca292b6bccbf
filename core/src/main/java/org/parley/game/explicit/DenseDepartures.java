package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.space.Axis;
import org.parley.game.space.Space;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Essential;

/// Undeterred improvements read off a party's lines: better than where it stands, and not to be forced back down.
final class DenseDepartures implements Departures {

    /// Of more departures than this the bundles are found all at once.
    private static final int FEW = 256;

    private final Space space;
    private final int party;
    private final Lines lines;
    private final int[] levels;
    private final int[] forced;

    DenseDepartures(Board board, int party, int[] forced) {
        this(board.space(), party, board.lines(party), board.levels(party), forced);
    }

    DenseDepartures(Space space, int party, Lines lines, int[] levels, int[] forced) {
        this.space = space;
        this.party = party;
        this.lines = lines;
        this.levels = levels;
        this.forced = forced;
    }

    @Override
    public List<Departure> from(State from) {
        return from(space.number(from), from);
    }

    /// The departures from a state given with its number.
    List<Departure> from(int number, State from) {
        List<Departure> departures = new ArrayList<>();
        for (int setting : settings(number)) {
            departures.add(new Departure(space.state(party, from, setting), levels[lines.at(number, setting)]));
        }
        departures.sort(Comparator.comparingInt(Departure::rank).reversed().thenComparing(Departure::to));
        return departures;
    }

    @Override
    public List<State> essential(State from) {
        List<Move> moves = new ArrayList<>();
        addEssential(space.number(from), from, moves);
        return moves.stream().map(Move::to).toList();
    }

    /// Adds the essential departures from a state given with its number.
    void addEssential(int number, State from, List<Move> moves) {
        for (int setting : essential(number)) {
            moves.add(new Move(party, from, space.state(party, from, setting)));
        }
    }

    /// The settings of its own to which the party's essential departures lead, best first.
    int[] essential(int number) {
        int[] settings = settings(number);
        int[] essential = new int[settings.length];
        int n = 0;
        boolean[] bundles = settings.length > FEW ? bundles(number, settings) : new boolean[0];
        for (int k = 0; k < settings.length; k++) {
            boolean isBundle = bundles.length > 0 ? bundles[k] : isBundle(number, settings[k], settings);
            if (!isBundle) {
                essential[n++] = settings[k];
            }
        }
        return n == settings.length ? essential : Arrays.copyOf(essential, n);
    }

    private boolean[] bundles(int number, int[] settings) {
        Axis axis = space.axis(party);
        long here = axis.own()[lines.place(number)];
        int[] changes = new int[settings.length];
        int[] ranks = new int[settings.length];
        for (int k = 0; k < settings.length; k++) {
            changes[k] = (int) (here ^ axis.own()[settings[k]]);
            ranks[k] = levels[lines.at(number, settings[k])];
        }
        return Essential.bundles(changes, ranks, axis.owned().size());
    }

    /// Whether some part of the change to `whole` is among `settings` and at least as good. They come best first.
    private boolean isBundle(int number, int whole, int[] settings) {
        long[] own = space.axis(party).own();
        long here = own[lines.place(number)];
        long change = here ^ own[whole];
        for (int part : settings) {
            if (levels[lines.at(number, part)] < levels[lines.at(number, whole)]) {
                return false;
            }
            long some = here ^ own[part];
            if (some != change && (some & ~change) == 0) {
                return true;
            }
        }
        return false;
    }

    /// The settings an undeterred improvement leads to, best first.
    private int[] settings(int number) {
        int level = levels[number];
        int[] settings = lines.settings(number, level);
        int n = 0;
        for (int setting : settings) {
            if (Forced.at(forced, lines.at(number, setting)) > level) {
                settings[n++] = setting;
            }
        }
        return n == settings.length ? settings : Arrays.copyOf(settings, n);
    }
}
