package org.parley.file.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Span;

/// The diagnostics of one reading as they come.
final class Remarks {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void error(String code, Span span, String message, String remedy) {
        add(Diagnostic.error(code, span, message, remedy));
    }

    List<Diagnostic> inOrder() {
        return diagnostics.stream()
                .sorted(Comparator.comparingInt(d -> d.span().from()))
                .toList();
    }
}
