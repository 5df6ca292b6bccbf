package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;

/// What became of the words of a question: the inquiry, or everything that stands against it.
public record Understood(Optional<Inquiry> inquiry, List<Refusal> refusals) {

    public Understood {
        refusals = List.copyOf(refusals);
    }

    /// Why a word of a question was refused, and what may have been meant.
    public record Refusal(String message, String remedy) {}
}
