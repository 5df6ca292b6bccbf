package org.parley.file.gmcr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Span;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Subject;

/// What reading a `.gmcr` file gave: the negotiation as far as it could be read, where its statements stand, what the
/// file calls things, and every remark, in the order of the text.
public record Imported(Negotiation soFar, Map<Subject, Span> places, GivenNames names, List<Diagnostic> diagnostics) {

    public Imported {
        places = Map.copyOf(places);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /// The negotiation, if nothing of the file was left unread.
    public Optional<Negotiation> negotiation() {
        return hasErrors() ? Optional.empty() : Optional.of(soFar);
    }

    /// Where a statement stands.
    public Optional<Span> of(Subject subject) {
        return Optional.ofNullable(places.get(subject));
    }
}
