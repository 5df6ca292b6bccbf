package org.parley.answer.workbench;

/// What kind of file was opened.
public enum Form {
    /// Parley's own format.
    NEGOTIATION,
    /// The format of gmcr-py.
    GMCR
}
