package org.parley.replay;

import java.math.BigInteger;
import java.util.List;

/// What a proof about red lines says. Lines, parts, rules and claims are numbers, counted from 0.
sealed interface LineClaim {

    String kind();

    /// Some parts of a line, or all.
    record Demand(int line, List<Integer> parts) {
        boolean meets(Demand other) {
            return line == other.line && parts.stream().anyMatch(other.parts::contains);
        }
    }

    /// A step of a proof by cases.
    sealed interface Case {

        /// The option is taken, or not: both are gone through.
        record Split(int option) implements Case {}

        /// The named thing is false already.
        record Fails(String what, int number) implements Case {}
    }

    /// The best state of a fallback is the best.
    record Fallback(int line, List<Case> cases) implements LineClaim {
        @Override
        public String kind() {
            return "fallback";
        }
    }

    /// The demands cannot all be met under the rules named, and none of either can be spared.
    record Conflict(
            List<Demand> demands, List<Integer> rules, List<int[]> without, List<int[]> withoutRules, List<Case> cases)
            implements LineClaim {
        @Override
        public String kind() {
            return "conflict";
        }
    }

    /// All else can be met without the demands, of which none can be spared.
    record Concession(List<Demand> demands, int[] state, List<Integer> held) implements LineClaim {
        @Override
        public String kind() {
            return "concession";
        }
    }

    /// There are no other conflicts and concessions of whole lines.
    record Complete(List<Integer> conflicts, List<Integer> concessions) implements LineClaim {
        @Override
        public String kind() {
            return "complete";
        }
    }

    /// The state meets all lines but those named.
    record Acceptable(List<Integer> without, int[] state) implements LineClaim {
        @Override
        public String kind() {
            return "acceptable";
        }
    }

    /// So many states do.
    record Count(List<Integer> without, BigInteger count) implements LineClaim {
        @Override
        public String kind() {
            return "count";
        }
    }
}
