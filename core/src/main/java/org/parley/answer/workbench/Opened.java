package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;
import org.parley.answer.explain.Labels;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.negotiation.model.Negotiation;

/// A file as it was when it was opened: its text and hash, the negotiation in it if nothing is wrong, and every remark.
///
/// `hash` is the SHA-256 of the bytes in hexadecimal; answers carry it, and an edit is refused when it has changed.
public record Opened(
        SourceText source,
        String hash,
        Form form,
        Optional<Negotiation> negotiation,
        Labels labels,
        List<Diagnostic> diagnostics) {

    public Opened {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return negotiation.isEmpty();
    }

    /// The first digits of the hash, enough to tell two versions of a file apart.
    public String shortHash() {
        return hash.substring(0, Math.min(4, hash.length()));
    }

    /// The file's own name: an answer never says where it lies.
    public String fileName() {
        String name = source.name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
