package org.parley.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.parley.documents.Drafts.RefusedException;

/// What is in a packed document, looked through before anything of it is opened.
final class Packed {

    /// A document that unpacks to more than this is not read.
    private static final long MOST_UNPACKED = 100L << 20;

    private static final int STEP = 1 << 16;

    private Packed() {}

    /// Refuses what carries macros, is no Word document, or unpacks to far more than a draft holds.
    static void check(byte[] bytes) throws RefusedException, IOException {
        boolean isWord = false;
        long unpacked = 0;
        byte[] step = new byte[STEP];
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                isWord |= name.equals("word/document.xml");
                if (name.contains("vbaproject")) {
                    throw new RefusedException(
                            "macros",
                            "The document carries macros, so it is not opened.",
                            "Maybe save it as .docx, which has none.");
                }
                for (int read = parts.read(step); read >= 0; read = parts.read(step)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new RefusedException(
                                "too-large",
                                "The document unpacks to more than " + (MOST_UNPACKED >> 20)
                                        + " megabytes, far more than a draft holds.",
                                "Maybe a copy without its pictures.");
                    }
                }
            }
        }
        if (!isWord) {
            throw new RefusedException(
                    "no-word-document",
                    "This is a packed file, but no Word document.",
                    "Maybe unpack it and read what is inside.");
        }
    }
}
