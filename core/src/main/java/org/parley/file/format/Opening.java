package org.parley.file.format;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.negotiation.model.Negotiation;

/// What opening a file gave: the negotiation as far as it could be read, where everything stands, and every remark, in
/// the order of the text.
public record Opening(Negotiation soFar, Origins origins, List<Diagnostic> diagnostics) {

    public Opening {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /// The negotiation, if nothing of the file was left unread.
    public Optional<Negotiation> negotiation() {
        return hasErrors() ? Optional.empty() : Optional.of(soFar);
    }
}
