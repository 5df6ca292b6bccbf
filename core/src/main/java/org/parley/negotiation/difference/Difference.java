package org.parley.negotiation.difference;

import org.parley.negotiation.difference.Statement.Kind;

/// A statement on which two negotiations differ, and how each puts it; empty where it says nothing.
///
/// Where more than one thing may be said of the statement, `to` lists the keys that differ, and `from` is empty.
public record Difference(Statement statement, Way way, String from, String to) {

    /// How the second negotiation differs from the first.
    public enum Way {
        ADDED,
        DROPPED,
        CHANGED
    }

    /// Whether the difference can have a part in the verdict on the outcome.
    ///
    /// One that cannot leaves the game and the outcome's condition as they are, whatever else is swapped.
    public boolean bearsOn(String outcome) {
        return switch (statement.kind()) {
            case WHERE -> statement.name().equals(outcome);
            case UNDO, REDO -> from.equals("never") || to.equals("never");
            default -> statement.kind().bears();
        };
    }

    static Difference changed(Kind kind, String owner, String name, String from, String to) {
        return new Difference(new Statement(kind, owner, name), Way.CHANGED, from, to);
    }
}
