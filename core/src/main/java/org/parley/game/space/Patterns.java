package org.parley.game.space;

import org.parley.game.State;
import org.parley.negotiation.model.Pattern;

/// The states of a space a pattern over all options fits.
final class Patterns {

    private Patterns() {}

    /// A fresh array; a pattern that leaves nothing open costs one look-up, any other one pass per fixed option.
    static long[] states(Space space, Bits bits, Pattern pattern) {
        if (pattern.text().indexOf('-') < 0) {
            long[] one = new long[bits.words()];
            int number = space.number(State.of(pattern.text()));
            if (number >= 0) {
                Bits.set(one, number);
            }
            return one;
        }
        long[] fits = bits.all();
        for (int o = 0; o < pattern.length(); o++) {
            if (!pattern.isFree(o)) {
                long[] taken = bits.where(space.game().options().get(o).name());
                Bits.and(fits, pattern.isTaken(o) ? taken : bits.not(taken));
            }
        }
        return fits;
    }
}
