package org.parley.replay;

import java.util.List;

/// What a proof says, with the witnesses it gives. Parties and options are numbers, counted from 0.
sealed interface Claim {

    String kind();

    Concept concept();

    /// An opponent moves to a state.
    record Step(int by, long to) {}

    /// A state is stable for a party: every improvement from there is deterred.
    record Stable(int party, Concept concept, long state, List<Deterred> deterred) implements Claim {
        @Override
        public String kind() {
            return "stable";
        }
    }

    record Deterred(long to, List<MarkedStep> sanction) {}

    /// @param anyway would the mover gain by the same act without the departure?
    record MarkedStep(Step step, boolean anyway) {}

    /// A state is not stable for a party: none of its opponents' replies to an improvement deters.
    record Unstable(int party, Concept concept, long state, long to, int replies) implements Claim {
        @Override
        public String kind() {
            return "unstable";
        }
    }

    /// How many states there are, are stable for each party, and are stable for all.
    record Equilibria(Concept concept, int feasible, int count, List<Integer> stable) implements Claim {
        @Override
        public String kind() {
            return "equilibria";
        }
    }

    /// What becomes of an outcome, a set of states.
    record Outcome(
            String name,
            Formula where,
            Concept concept,
            int completions,
            List<Long> core,
            int equilibria,
            Verdict verdict,
            List<Leaver> leavers,
            List<Gone> gone,
            List<Sanction> sanctions)
            implements Claim {
        @Override
        public String kind() {
            return "outcome";
        }
    }

    enum Verdict {
        HOLDS("holds"),
        CAN_HOLD("can-hold"),
        LEFT("left"),
        CANNOT_HAPPEN("cannot-happen");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /// A party that leaves the outcome's core, from how many of its states, and by which smallest move.
    record Leaver(int party, int from, List<Change> move) {}

    record Change(int option, boolean take) {}

    /// A state is not in the core because of this move.
    record Gone(long state, int party, long to) {}

    /// What follows when a party has moved to a state.
    record Sanction(int party, long from, List<Step> steps) {}
}
