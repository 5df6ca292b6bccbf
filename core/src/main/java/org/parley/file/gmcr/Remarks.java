package org.parley.file.gmcr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.Severity;
import org.parley.file.source.Span;

/// The diagnostics of one file as they come; after a thousand the rest is left out, and said to be.
final class Remarks {

    private static final int MOST = 1_000;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int errors;
    private int leftOut;

    void add(Diagnostic diagnostic) {
        boolean firstError = diagnostic.isError() && errors == 0;
        errors += diagnostic.isError() ? 1 : 0;
        if (diagnostics.size() < MOST || firstError) {
            diagnostics.add(diagnostic);
        } else {
            leftOut++;
        }
    }

    void error(String code, Span span, String message, String remedy) {
        add(Diagnostic.error(code, span, message, remedy));
    }

    void warning(String code, Span span, String message, String remedy) {
        add(Diagnostic.warning(code, span, message, remedy));
    }

    void note(String code, Span span, String message) {
        add(new Diagnostic(code, Severity.NOTE, span, List.of(), message, ""));
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /// How many errors there are, to tell whether some came with a part of the reading.
    int errors() {
        return errors;
    }

    /// In the order of the text. Where there are errors, notes on how the file was taken are left out.
    List<Diagnostic> inOrder() {
        Stream<Diagnostic> ordered = diagnostics.stream()
                .filter(d -> errors == 0 || d.severity() != Severity.NOTE)
                .sorted(Comparator.comparingInt(d -> d.span().from()));
        return Stream.concat(ordered, leftOut == 0 ? Stream.empty() : Stream.of(rest()))
                .toList();
    }

    private Diagnostic rest() {
        Span last = diagnostics.getLast().span();
        return new Diagnostic("more", Severity.NOTE, last, List.of(), leftOut + " more remarks are left out.", "");
    }
}
