package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import org.parley.answer.workbench.Opened;
import org.parley.answer.workbench.Understood.Refusal;
import org.parley.file.source.Diagnostic;
import org.parley.file.source.DiagnosticPrinter;
import org.parley.file.source.SourceText;

/// Where a command writes: answers to `out`, remarks to `err`.
record Console(PrintWriter out, PrintWriter err) {

    void remarks(Opened opened, List<Diagnostic> diagnostics) {
        remarks(opened.source(), diagnostics);
    }

    void remarks(SourceText source, List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) {
            err.print(DiagnosticPrinter.print(source, diagnostics));
            err.flush();
        }
    }

    void refusals(List<Refusal> refusals) {
        refusals.forEach(refusal -> complain(refusal.message(), refusal.remedy()));
    }

    /// One line of complaint, and one of remedy where there is any.
    void complain(String message, String remedy) {
        err.println("parley: " + message);
        if (!remedy.isEmpty()) {
            err.println("   " + remedy);
        }
        err.flush();
    }

    void print(String text) {
        out.print(text);
        out.flush();
    }
}
