package org.parley.sat;

import java.util.BitSet;
import java.util.List;

/// What a solver says of a question.
public sealed interface Solved {

    /// Everything asked for is satisfied where exactly these options are taken.
    record Model(BitSet taken) implements Solved {
        public Model {
            taken = (BitSet) taken.clone();
        }

        @Override
        public BitSet taken() {
            return (BitSet) taken.clone();
        }
    }

    /// No choice of options satisfies it; the constraints `among`, ascending, are enough for that, together with the
    /// options that were fixed. They need not be fewest.
    record Clash(List<Integer> among) implements Solved {
        public Clash {
            among = List.copyOf(among);
        }
    }
}
