package org.parley.answer.workbench;

import java.util.List;
import org.parley.file.source.Decoded;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.SourceText;
import org.parley.file.source.Span;

/// A document as bytes, whatever it is; `diagnostics` say why it could not be read, and then there are none.
public record Document(String name, byte[] bytes, List<Diagnostic> diagnostics) {

    public Document {
        diagnostics = List.copyOf(diagnostics);
    }

    static Document of(Files.Loaded loaded, int most) {
        return switch (loaded) {
            case Files.Loaded.Bytes(String name, byte[] bytes) ->
                bytes.length > most ? tooLarge(name, bytes.length, most) : new Document(name, bytes, List.of());
            case Files.Loaded.Nothing(Decoded why) -> new Document(why.source().name(), new byte[0], why.diagnostics());
        };
    }

    private static Document tooLarge(String name, int size, int most) {
        return refused(
                name,
                "too-large",
                "The document has " + (size >> 20) + " megabytes; a draft may have " + (most >> 20) + ".",
                "Maybe a copy without its pictures.");
    }

    /// A document that is none, with the remark why.
    public static Document refused(String name, String code, String message, String remedy) {
        return new Document(name, new byte[0], List.of(Diagnostic.error(code, Span.at(0), message, remedy)));
    }

    public boolean isRefused() {
        return !diagnostics.isEmpty();
    }

    /// Its text for remarks, which point into nothing.
    public SourceText source() {
        return new SourceText(name, "");
    }

    /// Its own name: an answer never says where it lies.
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// SHA-256 of its bytes, in hexadecimal.
    public String hash() {
        return Opening.hash(bytes);
    }
}
