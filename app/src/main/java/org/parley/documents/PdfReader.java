package org.parley.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parley.documents.Drafts.RefusedException;
import org.parley.file.draft.Draft;

/// Reads a PDF: its lines put together to paragraphs.
final class PdfReader {

    private PdfReader() {}

    static Draft read(byte[] bytes) throws RefusedException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new RefusedException(
                        "protected",
                        "The document forbids taking its text out.",
                        "Maybe ask its author for one that permits it.");
            }
            List<PdfLine> lines = new ArrayList<>();
            new PdfLines(lines).writeText(document, Writer.nullWriter());
            return Drafts.filled(
                    PdfParagraphs.of(lines),
                    "The document has no text; its pages may be pictures.",
                    "Maybe a copy that was not scanned, or that text recognition has been through.");
        } catch (InvalidPasswordException _) {
            throw new RefusedException(
                    "encrypted",
                    "The document is encrypted, so nothing of it can be read.",
                    "Maybe save it without a password.");
        } catch (IOException | RuntimeException _) {
            // The library throws whatever a broken document brings about.
            throw new RefusedException(
                    "broken-document",
                    "This is no PDF that can be read; it may be broken.",
                    "Maybe print it to a PDF anew.");
        }
    }
}
