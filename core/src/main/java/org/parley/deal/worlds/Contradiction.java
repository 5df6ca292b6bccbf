package org.parley.deal.worlds;

import java.util.List;

/// Readings that cannot all be held: together, but for none of them, one takes away what another speaks of, or they set
/// the same thing differently. By their ids, in the order of the file.
public record Contradiction(List<String> readings) {

    public Contradiction {
        readings = List.copyOf(readings);
    }
}
