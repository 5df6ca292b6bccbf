package org.parley.replay;

import java.util.List;

/// What a party demands of a state, part by part.
sealed interface Line {

    String id();

    List<Requirement> parts();

    /// Formulas that have to be true.
    record Stated(String id, List<Requirement> parts) implements Line {}

    /// As good for the party as the best state of an outcome, its one part.
    record Fallback(String id, Formula where, Standard standard, int[] best) implements Line {
        @Override
        public List<Requirement> parts() {
            return List.of(standard.asGoodAs(best));
        }
    }
}
