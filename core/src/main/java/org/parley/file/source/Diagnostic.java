package org.parley.file.source;

import java.util.List;

/// One remark on a text, as data: what is wrong where, and what may have been meant.
///
/// The first line of `message` heads the remark and names the values; further lines follow the shown source, such as
/// the names that would have been known. `remedy` begins with "Maybe", or is empty.
public record Diagnostic(
        String code, Severity severity, Span span, List<Related> related, String message, String remedy) {

    /// Another place that has to do with it, and what it is.
    public record Related(Span span, String label) {}

    public Diagnostic {
        related = List.copyOf(related);
    }

    public static Diagnostic error(String code, Span span, String message, String remedy) {
        return new Diagnostic(code, Severity.ERROR, span, List.of(), message, remedy);
    }

    public static Diagnostic warning(String code, Span span, String message, String remedy) {
        return new Diagnostic(code, Severity.WARNING, span, List.of(), message, remedy);
    }

    /// The same remark, pointing to another place too.
    public Diagnostic and(Span other, String label) {
        return new Diagnostic(code, severity, span, List.of(new Related(other, label)), message, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
