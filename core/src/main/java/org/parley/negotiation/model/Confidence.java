package org.parley.negotiation.model;

/// How sure the file's authors are of a statement. Confidence is said in a sentence of its own (ICD 203).
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
