package org.parley.negotiation.model;

import java.util.List;

/// A named set of levers, in the order of the file.
public record Scenario(String id, List<String> levers) {

    public Scenario {
        levers = List.copyOf(levers);
    }
}
