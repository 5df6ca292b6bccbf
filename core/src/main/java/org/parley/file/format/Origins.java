package org.parley.file.format;

import java.util.Map;
import java.util.Optional;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Subject;

/// Where each statement of a negotiation stands in its file, kept beside the model so that equality there is equality
/// of meaning.
public record Origins(Map<Place, Span> spans) {

    /// A statement, or the value of one of its keys; `key` is empty for the whole.
    public record Place(Subject subject, String key) {}

    public Origins {
        spans = Map.copyOf(spans);
    }

    /// The whole statement, from its key or dash on.
    public Optional<Span> of(Subject subject) {
        return of(subject, "");
    }

    /// The value of one key of the statement, such as `that` of a want, also where a want is its condition alone.
    public Optional<Span> of(Subject subject, String key) {
        return Optional.ofNullable(spans.get(new Place(subject, key)));
    }
}
