package org.parley.game.stability;

import org.parley.game.Move;

/// One step of a sanction. `anyway` marks a mover that would gain by the same act without the departure: with the
/// departing party's options put back, both states are feasible and the mover prefers the second.
public record Step(Move move, boolean anyway) {}
