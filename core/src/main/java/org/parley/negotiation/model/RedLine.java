package org.parley.negotiation.model;

import java.util.List;
import org.parley.negotiation.logic.Condition;

/// A condition a party says it must have, whatever its place among the wants. References are qualified.
public record RedLine(String id, Condition that, String because, List<String> sources) {

    public RedLine {
        sources = List.copyOf(sources);
    }
}
