package org.parley.render;

import org.parley.answer.report.Report;

/// Sets a report as text of one kind.
///
/// Three kinds exist ([TerminalRenderer], [MarkdownRenderer], [HtmlRenderer]); all are pure, say the same words in the
/// same order, and take every word of the report as text: nothing in it is ever read as a command of the format. The
/// same holds of [DocxRenderer], whose documents are no text.
@FunctionalInterface
public interface Renderer {

    String render(Report report);
}
