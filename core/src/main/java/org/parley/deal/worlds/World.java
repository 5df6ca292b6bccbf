package org.parley.deal.worlds;

import java.util.List;
import org.parley.negotiation.model.Negotiation;

/// The negotiation as some of its readings together see it; none of them is the file itself. Readings by their ids, in
/// the order of the file.
public record World(List<String> readings, Negotiation negotiation) {

    public World {
        readings = List.copyOf(readings);
    }
}
