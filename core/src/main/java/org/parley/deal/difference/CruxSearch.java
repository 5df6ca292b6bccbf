package org.parley.deal.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.difference.Unit;
import org.parley.run.Result;
import org.parley.run.Run;

/// Searches the cruxes of one outcome by size: a verdict does not grow or shrink with what is swapped, so every set of
/// a
/// size is looked at, except those around a set that was found.
///
/// Left out are only units that cannot bear on the outcome: swapped or not, game and condition are the same.
final class CruxSearch {

    private final Mixtures mixtures;
    private final String outcome;
    private final List<Unit> units;
    private final int limit;
    private final Run run;
    private final List<BitSet> found = new ArrayList<>();
    private int judged;

    /// `units` are all differences of the two negotiations; `limit` is how many mixtures are looked at at the most.
    CruxSearch(Mixtures mixtures, String outcome, List<Unit> units, int limit, Run run) {
        this.mixtures = mixtures;
        this.outcome = outcome;
        this.units = units.stream().filter(unit -> unit.bearsOn(outcome)).toList();
        this.limit = limit;
        this.run = run;
    }

    /// The sets that give `wanted`, as far as the limit goes: a size that would go beyond is not begun.
    Result<Crux> search(Word wanted) {
        List<BitSet> level = List.of(new BitSet());
        for (int size = 0; !level.isEmpty(); size++) {
            List<BitSet> next = larger(level);
            if (judged + next.size() > limit) {
                return new Result.Partial<>(crux(size), stopped(size));
            }
            if (run.cancelled()) {
                return new Result.Partial<>(crux(size), "Stopped before all combinations were tried.");
            }
            Result<List<BitSet>> judgedLevel = judge(next, wanted);
            switch (judgedLevel) {
                case Result.Complete<List<BitSet>>(List<BitSet> rest) -> level = rest;
                case Result.Partial<List<BitSet>>(List<BitSet> _, String why) -> {
                    return new Result.Declined<>(why, "Maybe compare fewer ends at a time.");
                }
                case Result.Declined<List<BitSet>>(String why, String remedy) -> {
                    return new Result.Declined<>(why, remedy);
                }
            }
        }
        return new Result.Complete<>(crux(units.size()));
    }

    /// The sets of one unit more around those of the level that contain none that was found; one more than the limit
    /// allows at the most.
    private List<BitSet> larger(List<BitSet> level) {
        int most = limit - judged;
        List<BitSet> larger = new ArrayList<>();
        for (BitSet set : level) {
            for (int unit = set.length(); unit < units.size() && larger.size() <= most; unit++) {
                BitSet more = (BitSet) set.clone();
                more.set(unit);
                if (found.stream().noneMatch(small -> contains(more, small))) {
                    larger.add(more);
                }
            }
        }
        return larger;
    }

    private static boolean contains(BitSet large, BitSet small) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    /// Those of the sets that do not give the wanted verdict; the others are found.
    private Result<List<BitSet>> judge(List<BitSet> sets, Word wanted) {
        Result<List<BitSet>> rest = new Result.Complete<>(new ArrayList<>());
        for (BitSet set : sets) {
            judged++;
            rest = rest.then(before -> mixtures.word(units(set), outcome).map(word -> {
                (word == wanted ? found : before).add(set);
                return before;
            }));
        }
        return rest;
    }

    private Set<Unit> units(BitSet set) {
        return set.stream().mapToObj(units::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Crux crux(int upTo) {
        return new Crux(outcome, found.stream().map(this::units).toList(), upTo, units.size(), judged);
    }

    private String stopped(int size) {
        return String.format(
                Locale.ROOT,
                "%s: of the %,d statements that can bear on it all sets of up to %,d were tried; with larger ones it would be more "
                        + "than %,d combinations.",
                outcome,
                units.size(),
                size,
                limit);
    }
}
