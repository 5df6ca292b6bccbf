package org.parley.documents;

/// A line of a page: its text in reading order, where it begins and ends from the left, where it stands from the top,
/// how high its letters are, and whether they are bold. Measures are in points.
record PdfLine(
        int page, String text, float left, float right, float top, float height, boolean bold, float pageHeight) {}
