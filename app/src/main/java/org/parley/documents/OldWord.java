package org.parley.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.parley.documents.Drafts.RefusedException;

/// Compound files: a Word document of old, or a new one that is encrypted. Neither is read.
final class OldWord {

    private OldWord() {}

    static RefusedException refusal(byte[] bytes) {
        return isEncrypted(bytes)
                ? new RefusedException(
                        "encrypted",
                        "The document is encrypted, so nothing of it can be read.",
                        "Maybe save it without a password.")
                : new RefusedException(
                        "old-word",
                        "This is a document in an old format (as .doc), which is not read.",
                        "Maybe save it as .docx.");
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException _) {
            // A broken compound file is not read either way.
            return false;
        }
    }
}
