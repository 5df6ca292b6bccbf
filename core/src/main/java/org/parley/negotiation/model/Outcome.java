package org.parley.negotiation.model;

import org.parley.negotiation.logic.Condition;

/// A named family of states: every feasible state in which `where` is true.
public record Outcome(String id, String name, Condition where, String note) {}
