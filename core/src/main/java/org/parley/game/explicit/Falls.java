package org.parley.game.explicit;

import java.util.List;
import org.parley.game.space.Bits;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Reason;
import org.parley.run.Run;

/// How far a party may fall in one slice of its question, by reasons that it or others might get. Each costs about as
/// much as judging the slice.
record Falls(Slice.Judging slice) {

    /// By one reason of its own: down to where that is no longer met.
    Fall byOwn(Reason reason) {
        int[] levels = slice.lined(reason.party(), reason.after()).levels();
        int[] least = values(levels);
        long[] met = slice.where(reason.liked());
        for (int state = 0; state < least.length; state++) {
            if (Bits.get(met, state)) {
                least[state] = Forced.NONE;
            }
        }
        if (slice.question().concept() instanceof Metarational m) {
            Forced.lower(least, m.replies(), slice.answers(), Run.plain());
        }
        return new Fall(levels, least);
    }

    /// By these reasons of others, in any combination.
    Fall byOthers(List<Reason> reasons) {
        int[] levels = slice.lined(slice.question().focal()).levels();
        int[] least = values(levels);
        if (slice.question().concept() instanceof Metarational m) {
            lower(least, m, reasons);
        }
        return new Fall(levels, least);
    }

    private static int[] values(int[] levels) {
        int[] values = levels.clone();
        for (int state = 0; state < values.length; state++) {
            if (levels[state] < 0) {
                values[state] = Forced.NONE;
            }
        }
        return values;
    }

    private void lower(int[] least, Metarational concept, List<Reason> reasons) {
        List<Lines> answers = slice.answers();
        List<Inroads> inroads = reasons.stream()
                .map(reason ->
                        new Inroads(slice.lined(reason.party(), reason.after()).lines(), slice.where(reason.liked())))
                .toList();
        for (boolean changed = true; changed; ) {
            Forced.lower(least, concept.replies(), answers, Run.plain());
            changed = false;
            for (Inroads inroad : inroads) {
                changed |= inroad.lower(least);
            }
        }
    }
}
