package org.parley.negotiation.model;

import java.util.List;
import org.parley.negotiation.logic.Condition;

/// What cannot be, or always is, whoever moves: it decides which states are feasible. References are qualified.
public record Rule(Kind kind, Condition that, String because, List<String> sources, Confidence confidence) {

    public enum Kind {
        NEVER,
        ALWAYS
    }

    public Rule {
        sources = List.copyOf(sources);
    }

    /// The condition whose states are infeasible.
    public Condition forbids() {
        return kind == Kind.NEVER ? that : new Condition.Not(that);
    }
}
