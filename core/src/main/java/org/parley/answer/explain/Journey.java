package org.parley.answer.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Leg;
import org.parley.game.paths.Path;
import org.parley.game.stability.Concept;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;

/// All that an answer about paths says, before it is put into words.
///
/// `readings` is how many completions today has, nothing where the file leaves too much of it open to try them.
/// `asked` is the end the paths lead to, with `reasons` for the verdict on it where it could be judged: `toAny` to some
/// completion, `toCore` to one nobody leaves. `limits` say which kinds of steps were not searched to the end, and why.
/// `takes` has, for each step of a way that is no gain for whoever takes it, the smallest sets of levers that would
/// make
/// it one; nothing where the file names no levers.
public record Journey(
        Concept concept,
        Footing today,
        Optional<Integer> readings,
        List<Reached> ends,
        Reached asked,
        Optional<Reasoned> reasons,
        Map<Kind, Path> toAny,
        Map<Kind, Path> toCore,
        Map<Kind, String> limits,
        Optional<Beyond> beyond,
        Map<Leg, Result<List<List<Lever>>>> takes) {

    public Journey {
        ends = List.copyOf(ends);
        toAny = Map.copyOf(toAny);
        toCore = Map.copyOf(toCore);
        limits = Map.copyOf(limits);
        takes = Map.copyOf(takes);
    }

    /// The feasible states that no moves lead to from today: how many of how many, and the first families of them.
    public record Beyond(BigInteger count, BigInteger of, List<Pattern> families, boolean more) {
        public Beyond {
            families = List.copyOf(families);
        }
    }

    /// Whether there is a state to set out from.
    boolean setsOut() {
        return readings.map(n -> n > 0).orElse(false);
    }
}
