package org.parley.deal.redlines;

/// One of the pieces a line asks for, both by their places, counted from 0.
public record Part(int line, int part) {}
