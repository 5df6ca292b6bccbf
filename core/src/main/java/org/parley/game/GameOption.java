package org.parley.game;

import org.parley.negotiation.logic.Condition.Ref;

/// An option as the game sees it: who owns it and in which directions it may change.
///
/// `canTake` permits N to Y, `canDrop` permits Y to N; `owner` is the party's number.
public record GameOption(Ref name, int owner, boolean canTake, boolean canDrop) {}
