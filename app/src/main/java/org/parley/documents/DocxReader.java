package org.parley.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.parley.documents.Drafts.RefusedException;
import org.parley.file.draft.Draft;
import org.parley.file.draft.Passage;
import org.parley.file.draft.Passage.Kind;
import org.parley.negotiation.model.Point.Place;
import org.parley.negotiation.model.Point.Unit;

/// Reads a Word document: its paragraphs and the rows of its tables, with the numbers Word shows before them. Tracked
/// changes are read as if they had been accepted.
final class DocxReader {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+]");
    private static final Pattern ROW_NUMBER = Pattern.compile("^\\(?\\p{Nd}{1,3}[.)]?$");

    private final XWPFDocument document;
    private final ListNumbers numbers;
    private final List<Passage> passages = new ArrayList<>();
    private int notes;

    private DocxReader(XWPFDocument document) {
        this.document = document;
        this.numbers = new ListNumbers(document);
    }

    static Draft read(byte[] bytes) throws RefusedException {
        try {
            Packed.check(bytes);
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                return Drafts.filled(
                        new DocxReader(document).draft(), "The document has no text.", "Maybe another file was meant.");
            }
        } catch (IOException | RuntimeException _) {
            // The library throws whatever a broken document brings about.
            throw new RefusedException(
                    "broken-document",
                    "This is no Word document that can be read; it may be broken.",
                    "Maybe open it in Word and save it anew.");
        }
    }

    private Draft draft() {
        document.getBodyElements().forEach(this::add);
        return new Draft(
                passages,
                notes == 0 ? List.of() : List.of("Footnotes and endnotes, " + notes + " in all, are not read."));
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> add(paragraph);
            case XWPFTable table -> table.getRows().forEach(this::add);
            case XWPFSDT control -> text(control.getContent()).lines().forEach(line -> put(line, Kind.BODY, "", 0));
            default -> throw new IllegalStateException("unknown part of a document: " + element.getElementType());
        }
    }

    private void add(XWPFParagraph paragraph) {
        Optional<ListNumbers.Shown> shown = numbers.next(paragraph);
        String text = text(paragraph);
        if (!text.isBlank() || shown.isPresent()) {
            put(
                    text,
                    kind(paragraph),
                    shown.map(ListNumbers.Shown::label).orElse(""),
                    shown.map(ListNumbers.Shown::depth).orElse(0));
        }
    }

    private void add(XWPFTableRow row) {
        List<String> cells = row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream()
                        .map(paragraph -> numbers.next(paragraph)
                                        .map(n -> n.label() + " ")
                                        .orElse("")
                                + text(paragraph))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")))
                .toList();
        boolean isNumbered =
                cells.size() > 1 && ROW_NUMBER.matcher(cells.getFirst().strip()).matches();
        String label = isNumbered ? cells.getFirst().strip().replaceAll("[().]", "") + "." : "";
        String text = String.join(" | ", isNumbered ? cells.subList(1, cells.size()) : cells);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            put(text, Kind.ROW, label, 0);
        }
    }

    private void put(String text, Kind kind, String label, int depth) {
        passages.add(new Passage(text, kind, label, depth, new Place(Unit.PARAGRAPH, passages.size() + 1)));
    }

    private Kind kind(XWPFParagraph paragraph) {
        String style = Optional.ofNullable(paragraph.getStyleID())
                .flatMap(id -> Optional.ofNullable(document.getStyles().getStyle(id)))
                .map(XWPFStyle::getName)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return style.equals("title") ? Kind.TITLE : style.startsWith("heading") ? Kind.HEADING : Kind.BODY;
    }

    private String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement run : paragraph.getIRuns()) {
            text.append(
                    switch (run) {
                        case XWPFRun plain -> plain.text();
                        case XWPFSDT control -> text(control.getContent());
                        default -> "";
                    });
        }
        Matcher mark = NOTE_MARK.matcher(text);
        notes += (int) mark.results().count();
        return mark.replaceAll("")
                .replaceAll("[\\t\\n\\r\\u000B]+", " ")
                .replace("\u00AD", "")
                .strip();
    }

    private static String text(ISDTContent content) {
        return String.valueOf(content.getText());
    }
}
