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

    /// A rule of which nothing more is said.
    public static Rule of(Kind kind, Condition that) {
        return new Rule(kind, that, "", List.of(), Confidence.MEDIUM);
    }

    /// The condition whose states are infeasible.
    public Condition forbids() {
        return kind == Kind.NEVER ? that : new Condition.Not(that);
    }
}
