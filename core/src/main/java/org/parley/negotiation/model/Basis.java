package org.parley.negotiation.model;

/// What a statement about a party rests on.
public enum Basis {
    /// Said by the party itself.
    STATED,
    /// Said of the party by a named source.
    REPORTED,
    /// Concluded by the authors from what was said or done.
    INFERRED,
    /// Put in by the authors, so that the analysis can go on.
    ASSUMED
}
