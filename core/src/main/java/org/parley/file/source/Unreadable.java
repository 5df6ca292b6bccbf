package org.parley.file.source;

import java.util.Locale;
import java.util.Optional;

/// Why there are no bytes to decode: what the face found out about a path, turned into a diagnostic here.
public enum Unreadable {
    MISSING("no-such-file", "There is no such file.", "Maybe it is called otherwise, or lies in another folder."),
    DANGLING(
            "dangling-link",
            "This is a link to a file that is not there.",
            "Maybe the file was moved, and the link has to be made anew."),
    UNNAMED("no-name", "The name of the file is empty.", "Maybe it was to come from elsewhere, and nothing came."),
    HUGE(
            "too-large",
            String.format(Locale.ROOT, "The file is far too large; up to %,d bytes are read.", Decoder.MOST_BYTES),
            "Maybe another file was meant."),
    DIRECTORY("directory", "This is a folder, not a file.", "Maybe a file inside it was meant."),
    FORBIDDEN(
            "not-permitted", "The file may not be read by you.", "Maybe its owner can permit it, or a copy was meant."),
    FAILED("not-readable", "The file cannot be read.", "Maybe its disk or connection is gone; try a copy.");

    private final String code;
    private final String message;
    private final String remedy;

    Unreadable(String code, String message, String remedy) {
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    /// The refusal of the file `name`; `meant` is the file beside it that was most likely meant, where one is near.
    public Decoded refuse(String name, Optional<String> meant) {
        return Decoded.refused(
                name, code, message, meant.map(m -> "Maybe \"" + m + "\".").orElse(remedy));
    }
}
