package org.parley.game.explicit;

import java.util.Arrays;
import java.util.List;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.State;
import org.parley.game.space.Bits;
import org.parley.game.space.Space;
import org.parley.game.space.Words;
import org.parley.negotiation.logic.Condition;

/// The completions of a family by their numbers in a space, ascending, and as bits; a rank is a place among them.
///
/// `places` has, one completion after the other, the number of each party's setting; `before` how many completions lie
/// before each word of the bits.
record Roster(Space space, long[] family, int[] members, int[] places, int[] before) implements Shelf.Kept {

    @Override
    public long bytes() {
        return 12L * family.length + 4L * (members.length + places.length) + 1000;
    }

    /// How many words hold one bit per completion.
    int words() {
        return (members.length + 63) / 64;
    }

    /// One bit for each completion.
    long[] all() {
        long[] all = new long[words()];
        Arrays.fill(all, -1L);
        if (members.length % 64 != 0) {
            all[all.length - 1] = -1L >>> -members.length;
        }
        return all;
    }

    /// The rank of a completion.
    int rank(int state) {
        return before[state >> 6] + Long.bitCount(family[state >> 6] & ~(-1L << state));
    }

    private record Key(List<GameOption> options, List<Condition> never, Condition where) {}

    static Roster of(Game game, List<List<State>> settings, Condition where, Shelf shelf) {
        List<GameOption> options = game.options().stream()
                .map(o -> new GameOption(o.name(), o.owner(), true, true))
                .toList();
        return shelf.get(Roster.class, new Key(options, game.never(), where), () -> of(game, settings, where));
    }

    private static Roster of(Game game, List<List<State>> settings, Condition where) {
        Space space = new Space(game, settings);
        Bits bits = new Bits(space);
        long[] family = Bits.and(bits.outside(game.never()), bits.where(where));
        int[] before = new int[family.length];
        int count = 0;
        for (int w = 0; w < family.length; w++) {
            before[w] = count;
            count += Long.bitCount(family[w]);
        }
        int[] members = new int[count];
        int[] next = {0};
        Words.forEach(family, state -> members[next[0]++] = state);
        return new Roster(space, family, members, places(space, settings.size(), members), before);
    }

    private static int[] places(Space space, int parties, int[] members) {
        int[] places = new int[members.length * parties];
        for (int rank = 0; rank < members.length; rank++) {
            space.place(members[rank], places, rank * parties);
        }
        return places;
    }
}
