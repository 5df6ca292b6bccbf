package org.parley.deal.robustness;

import java.util.List;

/// Something worth finding out: the verdicts it decides, by the places of the outcomes, and how many other questions
/// decide as many.
public record Question(About about, List<Integer> outcomes, int alike) {

    public Question {
        outcomes = List.copyOf(outcomes);
    }

    /// What is to be found out.
    public sealed interface About {

        /// Whether a reading of the file is right, by its id.
        record OfReading(String reading) implements About {}

        /// Whether a statement is as the file says.
        record OfSwitch(Switch change) implements About {}
    }
}
