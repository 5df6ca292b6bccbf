package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;

/// A file's text after changes and one line on each, or why there is none.
///
/// `text` is the old one where the file said all of it already. The remarks are on the file or on a change's own text.
public record Edited(Optional<String> text, List<String> said, List<Remarked> remarks) {

    public Edited {
        said = List.copyOf(said);
        remarks = List.copyOf(remarks);
    }

    /// Remarks and the text they are on.
    public record Remarked(SourceText source, List<Diagnostic> diagnostics) {
        public Remarked {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    static Edited refused(SourceText source, List<Diagnostic> diagnostics) {
        return new Edited(Optional.empty(), List.of(), List.of(new Remarked(source, diagnostics)));
    }
}
