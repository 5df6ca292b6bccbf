package org.parley.negotiation.model;

/// A family of states over a fixed list of options: `Y` taken, `N` not taken, `-` either, as in `Y-N`.
public record Pattern(String text) {

    public Pattern {
        if (!text.matches("[YN-]*")) {
            throw new IllegalArgumentException("a pattern consists of Y, N and -, found \"" + text + "\"");
        }
    }

    public int length() {
        return text.length();
    }

    /// Whether option `i` of the list is left open.
    public boolean isFree(int i) {
        return text.charAt(i) == '-';
    }

    /// Whether option `i` is taken; false where it is left open.
    public boolean isTaken(int i) {
        return text.charAt(i) == 'Y';
    }
}
