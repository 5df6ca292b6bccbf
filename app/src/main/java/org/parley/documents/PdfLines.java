package org.parley.documents;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the lines of a PDF with where they stand.
final class PdfLines extends PDFTextStripper {

    private final List<PdfLine> lines;
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float top;
    private float height;
    private int bold;
    private int letters;

    PdfLines(List<PdfLine> lines) {
        this.lines = lines;
        setSortByPosition(true);
        begin();
    }

    private void begin() {
        text.setLength(0);
        left = Float.MAX_VALUE;
        right = 0;
        top = 0;
        height = 0;
        bold = 0;
        letters = 0;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) throws IOException {
        text.append(string);
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            top = position.getYDirAdj();
            height = Math.max(height, position.getFontSizeInPt());
            letters++;
            String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
            bold += font.contains("bold") || font.contains("black") ? 1 : 0;
        }
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        text.append(getWordSeparator());
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        finish();
    }

    @Override
    protected void writePageEnd() throws IOException {
        finish();
    }

    private void finish() {
        if (!text.toString().isBlank()) {
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    text.toString().strip(),
                    left,
                    right,
                    top,
                    height,
                    letters > 0 && 2 * bold > letters,
                    getCurrentPage().getBBox().getHeight()));
        }
        begin();
    }
}
