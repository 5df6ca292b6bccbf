package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.space.Bits;
import org.parley.game.space.Levels;
import org.parley.game.space.Space;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// What is worked out once for a game and serves every question: its space, feasible states, each party's levels
/// and lines.
final class Board {

    private final Space space;
    private final Bits bits;
    private final long[] feasible;
    private final List<int[]> levels;
    private final List<Lines> lines;

    private Board(Space space, Bits bits, long[] feasible, List<int[]> levels, List<Lines> lines) {
        this.space = space;
        this.bits = bits;
        this.feasible = feasible;
        this.levels = levels;
        this.lines = lines;
    }

    static Board of(Space space, Run run) {
        Game game = space.game();
        Bits bits = new Bits(space);
        long[] feasible = bits.outside(game.never());
        Levels ranks = new Levels(space, bits, feasible);
        List<Supplier<int[]>> ranking = new ArrayList<>();
        for (Preference preference : game.preferences()) {
            ranking.add(() -> ranks.of(preference));
        }
        List<int[]> levels = run.all(ranking);
        List<Supplier<Lines>> sorting = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            int mover = party;
            sorting.add(() -> new Lines(space, mover, levels.get(mover), active(game, bits, feasible, mover)));
        }
        return new Board(space, bits, feasible, levels, run.all(sorting));
    }

    /// The feasible states that are not hidden from the party: those its moves may touch.
    static long[] active(Game game, Bits bits, long[] feasible, int party) {
        return Bits.and(bits.outside(game.hidden().get(party)), feasible);
    }

    Space space() {
        return space;
    }

    boolean isFeasible(int number) {
        return Bits.get(feasible, number);
    }

    int[] levels(int party) {
        return levels.get(party);
    }

    Lines lines(int party) {
        return lines.get(party);
    }

    DenseSet set(long[] members) {
        return new DenseSet(space, feasible, members);
    }

    /// The feasible states in which all conditions are true.
    long[] within(List<Condition> conditions) {
        long[] within = feasible.clone();
        conditions.forEach(condition -> Bits.and(within, bits.where(condition)));
        return within;
    }

    /// What one concept says of a party: its unstable states, and the forced values they were read from.
    record Judged(long[] unstable, int[] forced) {}

    /// For each concept the feasible states that are not stable for the party.
    Map<Concept, Judged> judge(int focal, Set<Concept> concepts, Run run) {
        Map<Concept, Judged> judged = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            int[] forced = forced(focal, concept, run);
            judged.put(concept, new Judged(unstable(focal, forced), forced));
            run.progress("concepts for " + space.game().parties().get(focal), judged.size(), concepts.size());
        }
        return judged;
    }

    /// For each state how far down the others force the party from there (`Forced`); under R they do not count.
    int[] forced(int focal, Concept concept, Run run) {
        return switch (concept) {
            case Nash() -> Forced.NOTHING;
            case Metarational m ->
                Forced.values(
                        m,
                        levels.get(focal),
                        lines.get(focal),
                        space.game().opponents(focal).stream().map(lines::get).toList(),
                        run);
        };
    }

    /// The states from which some move leads to a state that is better and cannot be forced back down.
    private long[] unstable(int focal, int[] forced) {
        return unstable(levels.get(focal), lines.get(focal), forced);
    }

    /// The same for a party with these levels and lines.
    static long[] unstable(int[] level, Lines lines, int[] forced) {
        int[] kept = new int[level.length];
        for (int s = 0; s < kept.length; s++) {
            kept[s] = Math.min(level[s], Forced.at(forced, s));
        }
        int[] best = new int[kept.length];
        Arrays.fill(best, -1);
        new Best(lines).raise(kept, best);
        long[] unstable = new long[(level.length + 63) / 64];
        for (int s = 0; s < best.length; s++) {
            if (level[s] >= 0 && best[s] > level[s]) {
                Bits.set(unstable, s);
            }
        }
        return unstable;
    }
}
