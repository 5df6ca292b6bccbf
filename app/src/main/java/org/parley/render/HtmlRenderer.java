package org.parley.render;

import static org.parley.render.HtmlText.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.answer.report.Report;
import org.parley.render.Layout.Sheet;

/// A report as one self-contained page: no script, nothing fetched, and a policy that forbids both.
///
/// Printed on A4, each page of the report and the annex begin a sheet, and every sheet carries title, facts and mark.
public record HtmlRenderer() implements Renderer {

    @Override
    public String render(Report report) {
        Stylesheet style = Stylesheet.load();
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(policy(style), escape(report.title()), style.css(), body(report));
    }

    private static String policy(Stylesheet style) {
        return "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private static String body(Report report) {
        Layout layout = Layout.of(report);
        HtmlBlocks blocks = new HtmlBlocks(new HtmlText(Layout.sources(report)));
        List<Sheet> pages = layout.pages().isEmpty() ? List.of(new Sheet("", List.of())) : layout.pages();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Sheet page = pages.get(i);
            String head = i == 0 ? head(report) : "";
            String foot = i == pages.size() - 1 ? foot(report) : "";
            out.append(sheet("page", running(report, page), head + parts(page, blocks, "h2") + foot));
        }
        layout.annex()
                .ifPresent(annex -> out.append(sheet(
                        "annex",
                        running(report, annex),
                        "<details>\n<summary><h2>Annex</h2></summary>\n" + parts(annex, blocks, "h3")
                                + "</details>\n")));
        return out.toString();
    }

    private static String sheet(String kind, String running, String content) {
        return "<div class=\"sheet " + kind + "\">\n" + running + "<div class=\"body\">\n" + content
                + "</div>\n</div>\n";
    }

    /// The head that print repeats on every sheet; a screen shows its mark alone.
    private static String running(Report report, Sheet sheet) {
        return "<div class=\"running\"><p class=\"of\"><bdi>" + escape(report.title()) + "</bdi></p>"
                + (sheet.mark().isEmpty() ? "" : "<p class=\"at\">" + sheet.mark() + "</p>")
                + facts(report) + "</div>\n";
    }

    private static String head(Report report) {
        return "<header>\n<h1 dir=\"auto\">" + escape(report.title()) + "</h1>\n" + facts(report) + "</header>\n";
    }

    private static String facts(Report report) {
        return report.facts().isEmpty() ? "" : "<p class=\"facts\">" + remarks(report.facts(), " · ") + "</p>\n";
    }

    private static String parts(Sheet sheet, HtmlBlocks blocks, String level) {
        return sheet.parts().stream().map(part -> blocks.of(part, level)).collect(Collectors.joining());
    }

    private static String foot(Report report) {
        return report.foot().isEmpty() ? "" : "<footer>" + remarks(report.foot(), "<br>\n") + "</footer>\n";
    }

    private static String remarks(List<String> remarks, String between) {
        return remarks.stream()
                .map(remark -> "<bdi>" + escape(remark) + "</bdi>")
                .collect(Collectors.joining(between));
    }
}
