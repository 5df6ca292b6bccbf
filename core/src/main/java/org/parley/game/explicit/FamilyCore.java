package org.parley.game.explicit;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.game.space.Bits;
import org.parley.game.space.Words;
import org.parley.game.stability.Tally;

/// The core of a family, counted: what `Core` does, without remembering the moves.
final class FamilyCore {

    private FamilyCore() {}

    /// The figures of the family, from each party's way of leaving it. Costs one look per essential departure within
    /// the
    /// family for each round of putting out.
    static Tally of(Roster roster, List<Leaving> parties) {
        long[] core = roster.all();
        long[] stable = roster.all();
        for (Leaving party : parties) {
            without(core, party.out());
            without(stable, party.unstable());
        }
        putOut(core, Leaving.ways(parties));
        return new Tally(
                BigInteger.valueOf(roster.members().length),
                BigInteger.valueOf(Words.count(core)),
                BigInteger.valueOf(Words.count(stable)),
                IntStream.range(0, parties.size())
                        .filter(p -> Words.count(parties.get(p).out()) > 0)
                        .boxed()
                        .toList());
    }

    private static void without(long[] set, long[] some) {
        for (int w = 0; w < set.length; w++) {
            set[w] &= ~some[w];
        }
    }

    /// Puts out what leads to what has been put out, until a whole round changes nothing.
    private static void putOut(long[] core, List<int[]> ways) {
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int[] some : ways) {
                for (int k = 0; k < some.length; k += 2) {
                    if (Bits.get(core, some[k]) && !Bits.get(core, some[k + 1])) {
                        core[some[k] >> 6] &= ~(1L << some[k]);
                        changed = true;
                    }
                }
            }
        }
    }
}
