package org.parley.negotiation.model;

import java.util.List;
import org.parley.negotiation.logic.Condition;

/// A decision maker: its options, what it wants, whom it answers.
///
/// `hidden` are states it does not see, `fallback` the outcome it has without a deal (empty where not said).
public record Party(
        String id,
        String name,
        String note,
        List<Option> options,
        Priorities priorities,
        Answers answers,
        List<Condition> hidden,
        String fallback,
        List<RedLine> redLines) {

    public Party {
        options = List.copyOf(options);
        hidden = List.copyOf(hidden);
        redLines = List.copyOf(redLines);
    }

    /// The wants in order; none when the party's priorities come in another form.
    public List<Want> wants() {
        return priorities instanceof Priorities.Wants(List<Want> wants) ? wants : List.of();
    }
}
