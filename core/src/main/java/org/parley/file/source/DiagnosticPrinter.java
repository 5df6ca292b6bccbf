package org.parley.file.source;

import java.util.ArrayList;
import java.util.List;
import org.parley.file.source.Diagnostic.Related;

/// Prints a diagnostic as text: where, what, the line with the place underlined, and what may have been meant.
///
/// Holds for any text: tabs and invisible characters cannot shift or reorder the line, long lines are cut around the
/// place, and where right-to-left script would make an underline point elsewhere there is none.
public final class DiagnosticPrinter {

    private DiagnosticPrinter() {}

    /// The lines of one diagnostic, each ended.
    public static String print(SourceText source, Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        List<String> message = diagnostic.message().lines().toList();
        lines.add(head(source, diagnostic) + "  " + message.getFirst());
        lines.addAll(Excerpt.of(source, diagnostic.span()));
        for (Related related : diagnostic.related()) {
            lines.add("   " + capital(related.label()) + ", " + place(source, related.span()) + ":");
            lines.addAll(Excerpt.of(source, related.span()));
        }
        message.stream().skip(1).forEach(line -> lines.add("   " + line));
        if (!diagnostic.remedy().isEmpty()) {
            lines.add("   " + diagnostic.remedy());
        }
        return String.join("\n", lines) + "\n";
    }

    /// All of them, with an empty line between.
    public static String print(SourceText source, List<Diagnostic> diagnostics) {
        return String.join("\n", diagnostics.stream().map(d -> print(source, d)).toList());
    }

    private static String head(SourceText source, Diagnostic diagnostic) {
        return source.name() + ":" + place(source, diagnostic.span()) + "  "
                + diagnostic.severity().word() + "  " + diagnostic.code();
    }

    private static String place(SourceText source, Span span) {
        return source.line(span.from()) + ":" + source.column(span.from());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
