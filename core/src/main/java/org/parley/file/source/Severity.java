package org.parley.file.source;

import java.util.Locale;

/// How much a diagnostic weighs: an error leaves something unread.
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /// As it is shown.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
