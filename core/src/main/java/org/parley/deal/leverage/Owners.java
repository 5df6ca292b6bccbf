package org.parley.deal.leverage;

/// What is taken of those who pull levers.
public enum Owners {
    /// Their own wants decide whether they keep up what they use.
    AS_THEY_ARE,
    /// They cannot drop an option they use.
    WILLING
}
