package org.parley.replay;

import java.util.List;

/// A condition on the options, in Kleene's three-valued logic.
///
/// With some options still open its value is 1 if it is true whatever they become, -1 if it is false whatever they
/// become, and 0 if that is not known; with none open it is 1 or -1, and this is what *true* and *false* mean.
/// So `and` is the least value, `or` the greatest, `not` the opposite and `iff` the product.
sealed interface Formula {

    /// @param known the options that are decided, as bits
    /// @param taken those of them that are taken
    int value(long known, long taken);

    default boolean holds(long state) {
        return value(-1L, state) > 0;
    }

    record Taken(long option) implements Formula {
        @Override
        public int value(long known, long taken) {
            return (known & option) == 0 ? 0 : (taken & option) == 0 ? -1 : 1;
        }
    }

    record Not(Formula part) implements Formula {
        @Override
        public int value(long known, long taken) {
            return -part.value(known, taken);
        }
    }

    record And(List<Formula> parts) implements Formula {
        @Override
        public int value(long known, long taken) {
            int least = 1;
            for (int k = 0; k < parts.size() && least > -1; k++) {
                least = Math.min(least, parts.get(k).value(known, taken));
            }
            return least;
        }
    }

    record Or(List<Formula> parts) implements Formula {
        @Override
        public int value(long known, long taken) {
            int greatest = -1;
            for (int k = 0; k < parts.size() && greatest < 1; k++) {
                greatest = Math.max(greatest, parts.get(k).value(known, taken));
            }
            return greatest;
        }
    }

    /// The first if the second: true when the second is false.
    record If(Formula then, Formula condition) implements Formula {
        @Override
        public int value(long known, long taken) {
            return Math.max(then.value(known, taken), -condition.value(known, taken));
        }
    }

    record Iff(Formula one, Formula other) implements Formula {
        @Override
        public int value(long known, long taken) {
            return one.value(known, taken) * other.value(known, taken);
        }
    }

    /// At least `least` and at most `most` of the parts are true.
    record Count(int least, int most, List<Formula> parts) implements Formula {
        @Override
        public int value(long known, long taken) {
            int sure = 0;
            int possible = 0;
            for (Formula part : parts) {
                int value = part.value(known, taken);
                sure += value > 0 ? 1 : 0;
                possible += value < 0 ? 0 : 1;
            }
            if (sure > most || possible < least) {
                return -1;
            }
            return sure >= least && possible <= most ? 1 : 0;
        }
    }
}
