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

    /// The same with other options.
    public Party withOptions(List<Option> others) {
        return new Party(id, name, note, others, priorities, answers, hidden, fallback, redLines);
    }

    /// The same with other wants in order.
    public Party withWants(List<Want> others) {
        return new Party(id, name, note, options, new Priorities.Wants(others), answers, hidden, fallback, redLines);
    }

    /// The same, answering other departures.
    public Party withAnswers(Answers others) {
        return new Party(id, name, note, options, priorities, others, hidden, fallback, redLines);
    }

    /// The place of a want in the order, from 0; the first where several have this identity, -1 where none has.
    public int placeOf(WantId want) {
        List<WantId> ids = wants().stream().map(w -> WantId.of(id, w)).toList();
        return ids.indexOf(want);
    }

    /// The wants in order; none when the party's priorities come in another form.
    public List<Want> wants() {
        return priorities instanceof Priorities.Wants(List<Want> wants) ? wants : List.of();
    }
}
