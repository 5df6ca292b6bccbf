package org.parley.file.gmcr;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;

/// A negotiation as a `.gmcr` file, or none where it would be another game, and everything the format cannot say.
public record Exported(Optional<String> text, List<Diagnostic> diagnostics) {

    public Exported {
        diagnostics = List.copyOf(diagnostics);
    }
}
