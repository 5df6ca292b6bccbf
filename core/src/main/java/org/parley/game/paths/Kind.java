package org.parley.game.paths;

/// By what kind of steps a state is reached from today, from the strictest kind on. Each kind reaches what the kinds
/// before it reach.
///
/// Source: LiKilgourHipel2005 for moves and improvements; KilgourHipelFangPeng2001 for coalitions.
public enum Kind {
    /// Unilateral improvements that nobody deters, under one stability concept.
    UNDETERRED,
    /// Unilateral improvements, deterred or not.
    IMPROVEMENTS,
    /// Coalition improvements: a coalition, one party included, goes by a legal sequence of its members' unilateral
    /// moves to a state that every member strictly prefers to where it began. Steps on the way need not be
    /// improvements, and every state on the way has to be feasible.
    JOINT,
    /// Unilateral moves, whether the mover gains or not.
    MOVES
}
