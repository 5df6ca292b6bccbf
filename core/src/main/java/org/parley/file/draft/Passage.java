package org.parley.file.draft;

import org.parley.negotiation.model.Point.Place;

/// A stretch of a document between two breaks, as its reader found it.
///
/// `label` is the number a word processor shows before it that is no part of `text`, as in `16.`; empty where there is
/// none. `depth` is then the level of its list, from 0.
public record Passage(String text, Kind kind, String label, int depth, Place place) {

    /// What a passage is by its form.
    public enum Kind {
        TITLE,
        HEADING,
        BODY,
        /// A row of a table: its cells, with ` | ` between them.
        ROW
    }

    /// A passage without a label of its own.
    public static Passage of(String text, Kind kind, Place place) {
        return new Passage(text, kind, "", 0, place);
    }
}
