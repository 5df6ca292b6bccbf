package org.parley.game.stability;

import org.parley.negotiation.logic.Condition;

/// One more reason that a party might get: to see a condition true rather than false, all else equal.
public record Reason(int party, Condition that) {}
