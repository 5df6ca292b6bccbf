package org.parley.deal.worlds;

import java.util.List;

/// The readings of a negotiation alone and together: the worlds they make, fewest readings first, and the smallest sets
/// that contradict each other.
///
/// `every` tells whether all combinations were made; else each alone, each two, and all together.
public record Combined(List<World> worlds, List<Contradiction> contradictions, boolean every) {

    public Combined {
        worlds = List.copyOf(worlds);
        contradictions = List.copyOf(contradictions);
    }
}
