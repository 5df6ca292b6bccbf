package org.parley.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.file.draft.Draft;
import org.parley.file.draft.Passage;
import org.parley.file.draft.Passage.Kind;
import org.parley.file.draft.PlainText;
import org.parley.negotiation.model.Point.Place;
import org.parley.negotiation.model.Point.Unit;

/// Puts lines together to paragraphs.
///
/// A paragraph ends where the gap to the next line is wider than within it, where letters change in size or weight, and
/// before a line that begins with the next number. Lines that stand alike at the edge of several pages, or hold a page
/// number only, are left out and told.
final class PdfParagraphs {

    /// At most so much of a page, above and below, is its edge.
    private static final float EDGE = 0.11f;

    private final List<PdfLine> lines;
    private final float usualGap;
    private final List<Passage> passages = new ArrayList<>();
    private final PlainText.Starts starts = new PlainText.Starts();
    private final StringBuilder current = new StringBuilder();
    private int page;
    private boolean heading;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.usualGap = usualGap(lines);
    }

    static Draft of(List<PdfLine> all) {
        Set<PdfLine> edges = edges(all);
        List<PdfLine> lines = all.stream().filter(line -> !edges.contains(line)).toList();
        List<String> leftOut = all.stream()
                .filter(edges::contains)
                .map(PdfLine::text)
                .distinct()
                .toList();
        return new Draft(new PdfParagraphs(lines).passages(), leftOut);
    }

    private List<Passage> passages() {
        for (int k = 0; k < lines.size(); k++) {
            PdfLine line = lines.get(k);
            if (k == 0 || ends(lines.get(k - 1), line)) {
                finish();
                starts.isStart(line.text(), true);
            } else if (starts.isStart(line.text(), false)) {
                finish();
            }
            if (current.isEmpty()) {
                page = line.page();
                heading = isHeading(line);
            }
            join(line.text());
        }
        finish();
        return passages;
    }

    /// A hyphen at the end of a line belongs to the word.
    private void join(String text) {
        boolean isBroken = !current.isEmpty()
                && current.charAt(current.length() - 1) == '-'
                && current.length() > 1
                && Character.isLetter(current.charAt(current.length() - 2));
        if (!current.isEmpty() && !isBroken) {
            current.append(' ');
        }
        current.append(text);
    }

    private void finish() {
        if (!current.isEmpty()) {
            passages.add(Passage.of(
                    current.toString().replace("\u00AD", ""),
                    heading ? Kind.HEADING : Kind.BODY,
                    new Place(Unit.PAGE, page)));
            current.setLength(0);
        }
    }

    private boolean ends(PdfLine before, PdfLine line) {
        boolean otherLetters = Math.abs(before.height() - line.height()) > 0.6f || before.bold() != line.bold();
        if (before.page() != line.page()) {
            return otherLetters || isClosed(before.text());
        }
        return otherLetters || line.top() - before.top() > 1.25f * usualGap;
    }

    private static boolean isClosed(String text) {
        return ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Larger than the most of the text, or bold.
    private boolean isHeading(PdfLine line) {
        return line.bold() || line.height() > 1.15f * usualHeight();
    }

    private float usualHeight() {
        return mostUsual(lines.stream().map(PdfLine::height).toList());
    }

    private static float usualGap(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int k = 1; k < lines.size(); k++) {
            float gap = lines.get(k).top() - lines.get(k - 1).top();
            if (lines.get(k).page() == lines.get(k - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        return gaps.isEmpty() ? 14 : least(gaps);
    }

    /// The least gap that is no exception: a tenth of all is smaller.
    private static float least(List<Float> gaps) {
        List<Float> sorted = gaps.stream().sorted().toList();
        return sorted.get(sorted.size() / 10);
    }

    private static float mostUsual(List<Float> values) {
        Map<Integer, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(Math.round(2 * value), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 2f)
                .orElse(11f);
    }

    /// The lines at the edges of pages that are no part of the text.
    private static Set<PdfLine> edges(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        List<PdfLine> atEdge = lines.stream()
                .filter(line -> line.top() < EDGE * line.pageHeight() || line.top() > (1 - EDGE) * line.pageHeight())
                .toList();
        atEdge.forEach(line ->
                pages.computeIfAbsent(shape(line.text()), _ -> new HashSet<>()).add(line.page()));
        Set<PdfLine> edges = new HashSet<>();
        for (PdfLine line : atEdge) {
            boolean isNumber =
                    line.text().matches("(?i)[-–— ]*(page\\s*)?\\p{Nd}{1,4}(\\s*(/|of)\\s*\\p{Nd}{1,4})?[-–— ]*");
            if (isNumber || pages.getOrDefault(shape(line.text()), Set.of()).size() > 1) {
                edges.add(line);
            }
        }
        return edges;
    }

    private static String shape(String text) {
        return text.replaceAll("\\p{Nd}+", "0");
    }
}
