package org.parley.deal.robustness;

import java.util.List;
import org.parley.deal.worlds.World;
import org.parley.game.stability.Tally;

/// The verdicts in one world of readings, in the order of the outcomes, and whether the file describes today in it.
public record Seen(World world, List<Tally> tallies, boolean describesToday) {

    public Seen {
        tallies = List.copyOf(tallies);
    }
}
