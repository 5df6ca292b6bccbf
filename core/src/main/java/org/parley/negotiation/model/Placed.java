package org.parley.negotiation.model;

/// Who put a want in its place in the order: the party, or the authors of the file.
public enum Placed {
    STATED,
    INFERRED
}
