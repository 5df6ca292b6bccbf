package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;

/// A file's new text, or why there is none, and every remark on the way.
public record Rewritten(Optional<String> text, List<Diagnostic> diagnostics) {

    public Rewritten {
        diagnostics = List.copyOf(diagnostics);
    }

    public static Rewritten refused(List<Diagnostic> diagnostics) {
        return new Rewritten(Optional.empty(), diagnostics);
    }
}
