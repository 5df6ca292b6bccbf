package org.parley.negotiation.model;

/// Whether an option is taken on the day the file speaks of; `UNCLEAR` means both are tried.
public enum Today {
    YES,
    NO,
    UNCLEAR
}
