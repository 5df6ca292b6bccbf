package org.parley.replay;

import java.util.List;
import java.util.stream.Stream;

/// A condition on the options, in Kleene's three-valued logic.
///
/// With some options still open its value is 1 if it is true whatever they become, -1 if it is false whatever they
/// become, and 0 if that is not known; with none open it is 1 or -1, and this is what *true* and *false* mean.
/// So `and` is the least value, `or` the greatest, `not` the opposite and `iff` the product.
sealed interface Formula {

    /// @param known the options that are decided, as bits
    /// @param taken those of them that are taken
    int value(long known, long taken);

    /// The same for any number of options: of each 1 if it is taken, -1 if it is not, 0 if it is open.
    default int value(int[] known) {
        return switch (this) {
            case Taken(int option, long _) -> known[option];
            case Not(Formula part) -> -part.value(known);
            case And(List<Formula> parts) ->
                parts.stream().mapToInt(part -> part.value(known)).min().orElse(1);
            case Or(List<Formula> parts) ->
                parts.stream().mapToInt(part -> part.value(known)).max().orElse(-1);
            case If(Formula then, Formula condition) -> Math.max(then.value(known), -condition.value(known));
            case Iff(Formula one, Formula other) -> one.value(known) * other.value(known);
            case Count(int least, int most, List<Formula> parts) ->
                counted(
                        least,
                        most,
                        (int) parts.stream()
                                .filter(part -> part.value(known) > 0)
                                .count(),
                        (int) parts.stream()
                                .filter(part -> part.value(known) >= 0)
                                .count());
        };
    }

    private static int counted(int least, int most, int sure, int possible) {
        if (sure > most || possible < least) {
            return -1;
        }
        return sure >= least && possible <= most ? 1 : 0;
    }

    /// The options it speaks of.
    default Stream<Integer> options() {
        return switch (this) {
            case Taken(int option, long _) -> Stream.of(option);
            case Not(Formula part) -> part.options();
            case And(List<Formula> parts) -> parts.stream().flatMap(Formula::options);
            case Or(List<Formula> parts) -> parts.stream().flatMap(Formula::options);
            case If(Formula then, Formula condition) -> Stream.concat(then.options(), condition.options());
            case Iff(Formula one, Formula other) -> Stream.concat(one.options(), other.options());
            case Count(int _, int _, List<Formula> parts) -> parts.stream().flatMap(Formula::options);
        };
    }

    default boolean holds(long state) {
        return value(-1L, state) > 0;
    }

    /// @param bit the option as a bit, where there are few enough
    record Taken(int option, long bit) implements Formula {
        @Override
        public int value(long known, long taken) {
            return (known & bit) == 0 ? 0 : (taken & bit) == 0 ? -1 : 1;
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
            return counted(least, most, sure, possible);
        }
    }
}
