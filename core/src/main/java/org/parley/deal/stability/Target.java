package org.parley.deal.stability;

import org.parley.negotiation.logic.Condition;

/// A family of states somebody asks about: a named outcome, or a state or pattern named by itself.
public record Target(String id, String name, Condition where) {}
