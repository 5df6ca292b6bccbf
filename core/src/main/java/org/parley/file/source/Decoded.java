package org.parley.file.source;

import java.util.List;

/// What bytes turned out to be as text: the text as far as it could be read, and what is wrong, if anything.
public record Decoded(SourceText source, List<Diagnostic> diagnostics) {

    public Decoded {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Reads the bytes of a file, which have to be UTF-8. Never throws.
    public static Decoded of(String name, byte[] bytes) {
        return new Decoder(name, bytes).decode();
    }

    /// A text that could not be read at all.
    static Decoded refused(String name, String code, String message, String remedy) {
        return new Decoded(new SourceText(name, ""), List.of(Diagnostic.error(code, Span.at(0), message, remedy)));
    }
}
