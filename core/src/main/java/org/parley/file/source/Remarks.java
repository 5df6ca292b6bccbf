package org.parley.file.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The diagnostics of one reading or writing of a file, gathered as they come. After a thousand the rest is left out,
/// and
/// said to be; the first error never is.
public final class Remarks {

    private static final int MOST = 1_000;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int errors;
    private int leftOut;

    public void add(Diagnostic diagnostic) {
        boolean firstError = diagnostic.isError() && errors == 0;
        errors += diagnostic.isError() ? 1 : 0;
        if (diagnostics.size() < MOST || firstError) {
            diagnostics.add(diagnostic);
        } else {
            leftOut++;
        }
    }

    public void error(String code, Span span, String message, String remedy) {
        add(Diagnostic.error(code, span, message, remedy));
    }

    public void warning(String code, Span span, String message, String remedy) {
        add(Diagnostic.warning(code, span, message, remedy));
    }

    public void note(String code, Span span, String message) {
        add(new Diagnostic(code, Severity.NOTE, span, List.of(), message, ""));
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /// How many errors there are, to tell whether some came with a part of the reading.
    public int errors() {
        return errors;
    }

    /// In the order of the text. Where there are errors, notes on how the file was taken are left out.
    public List<Diagnostic> inOrder() {
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
