package org.parley.documents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.answer.workbench.Document;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Study;
import org.parley.answer.workbench.Workbench;
import org.parley.file.draft.Draft;
import org.parley.file.draft.PlainText;
import org.parley.file.source.Decoded;
import org.parley.file.source.Diagnostic;

/// Reads drafts: Word documents, PDF, plain text and Markdown, told apart by what is in them.
public final class Drafts {

    private static final int MOST_BYTES = 20 << 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Drafts() {}

    /// A draft read, or the document with the remarks why it was not.
    public sealed interface Loaded {
        /// The draft.
        record Read(Document document, Draft draft) implements Loaded {

            /// Its clauses and what their words leave open; as another version of an `earlier` study, where there is
            /// one.
            public Study study(Optional<Opened> earlier) {
                return Workbench.study(document, draft, earlier);
            }
        }

        /// Why there is none.
        record Refused(Document document) implements Loaded {}
    }

    /// A document was refused while it was read; it says why.
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final String remedy;

        RefusedException(String code, String why, String remedy) {
            super(why, null, false, false);
            this.code = code;
            this.remedy = remedy;
        }
    }

    /// Reads the draft at a path. What is wrong with it is in the result, never thrown.
    public static Loaded open(Path path) {
        Document document = Workbench.load(path, MOST_BYTES);
        if (document.isRefused()) {
            return new Loaded.Refused(document);
        }
        try {
            return new Loaded.Read(document, read(document));
        } catch (RefusedException refused) {
            return new Loaded.Refused(Document.refused(
                    document.name(), refused.code, String.valueOf(refused.getMessage()), refused.remedy));
        }
    }

    private static Draft read(Document document) throws RefusedException {
        Quiet.please();
        byte[] bytes = document.bytes();
        if (begins(bytes, PDF)) {
            return PdfReader.read(bytes);
        }
        if (begins(bytes, ZIP)) {
            return DocxReader.read(bytes);
        }
        if (begins(bytes, OLE)) {
            throw OldWord.refusal(bytes);
        }
        return text(document);
    }

    private static Draft text(Document document) throws RefusedException {
        Decoded decoded = Decoded.of(document.name(), document.bytes());
        for (Diagnostic diagnostic : decoded.diagnostics()) {
            if (diagnostic.isError()) {
                throw new RefusedException(diagnostic.code(), diagnostic.message(), diagnostic.remedy());
            }
        }
        String text = decoded.source().text();
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean isMarkdown = name.endsWith(".md") || name.endsWith(".markdown");
        Draft draft = isMarkdown ? PlainText.readMarkdown(text) : PlainText.read(text);
        return filled(draft, "The file has no text.", "Maybe another file was meant.");
    }

    /// The draft, refused where it has no words at all.
    static Draft filled(Draft draft, String why, String remedy) throws RefusedException {
        List<String> texts = draft.passages().stream().map(p -> p.text()).toList();
        if (texts.stream().allMatch(String::isBlank)) {
            throw new RefusedException("no-text", why, remedy);
        }
        return draft;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int k = 0; k < with.length; k++) {
            if (bytes[k] != with[k]) {
                return false;
            }
        }
        return true;
    }
}
