package org.parley.negotiation.model;

/// Whether an option can be changed back. `COSTLY` can: the cost is for the party's wants to carry.
public enum Reversal {
    FREELY,
    COSTLY,
    NEVER
}
