package org.parley.replay;

import java.io.Serial;

/// The file is no proof: not JSON, not of this format, or of a newer version. Holds where reading stopped.
final class NoProofException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int at;

    /// @param at how many characters of the file stand before the place
    NoProofException(int at, String message) {
        super(message);
        this.at = at;
    }

    /// Where in the text reading stopped.
    String place(String text) {
        return place(at, text);
    }

    /// A place as a reader counts: lines from 1, columns from 1 in code points.
    static String place(int at, String text) {
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        long line =
                1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return "line " + line + ", column " + (1 + text.codePointCount(lineStart, at));
    }
}
