package org.parley.negotiation.model;

/// Where a statement comes from. `link` and `note` are empty where the file gives none.
public record Source(
        String id,
        String title,
        String publisher,
        Day date,
        Kind kind,
        String link,
        String note,
        boolean confidential) {

    /// What sort of text it is, in descending closeness to the party itself.
    public enum Kind {
        OWN_STATEMENT,
        OFFICIAL,
        AGENCY,
        PRESS,
        RESEARCH,
        REPRINT
    }
}
