package org.parley.negotiation.model;

import java.util.List;
import org.parley.negotiation.logic.Condition;

/// One statement of a party's priorities: a condition it would rather see true.
///
/// A party's wants are ordered, most important first (option prioritisation, Fang et al. 2003). References in
/// `that` are qualified. `id` is empty where the file gives none.
public record Want(
        String id,
        Condition that,
        Basis basis,
        Placed order,
        Confidence confidence,
        boolean redLine,
        String because,
        List<String> sources) {

    public Want {
        sources = List.copyOf(sources);
    }

    /// The same with another condition.
    public Want withThat(Condition other) {
        return new Want(id, other, basis, order, confidence, redLine, because, sources);
    }

    /// The same, as a red line or not.
    public Want withRedLine(boolean line) {
        return new Want(id, that, basis, order, confidence, line, because, sources);
    }
}
