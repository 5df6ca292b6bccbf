package org.parley.negotiation.model;

import java.util.Optional;

/// One clause of a text that is negotiated, as it stands there.
///
/// `number` is its label in the text with those of the clauses around it, as in `16.a`; empty where it has none.
/// `text` is the clause word for word, without its label; `heading` the heading it stands under.
public record Point(String id, String number, String heading, Optional<Place> place, String text) {

    /// Where it stands in the document, counted from 1: on a page, or as which of its paragraphs.
    public record Place(Unit unit, int number) {
        public Place {
            if (number < 1) {
                throw new IllegalArgumentException("places are counted from 1, not " + number);
            }
        }
    }

    /// What a document is counted in.
    public enum Unit {
        PAGE,
        PARAGRAPH
    }
}
