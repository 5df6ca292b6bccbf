package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Tries sets of calls, each once.
final class Trials {

    /// How many are tried at a time.
    private static final int BATCH = 8;

    private final Table table;
    private final Condition target;
    private final Concept concept;
    private final SetEngine engine;
    private final Run run;
    private final Map<Calls, Trial> known = new HashMap<>();

    /// An engine said that a game is too large; it says why.
    static final class DeclinedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;
        private final String remedy;

        private DeclinedException(String why, String remedy) {
            super(why, null, false, false);
            this.why = why;
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }

        String why() {
            return why;
        }
    }

    Trials(Table table, Condition target, Concept concept, SetEngine engine, Run run) {
        this.table = table;
        this.target = target;
        this.concept = concept;
        this.engine = engine;
        this.run = run;
    }

    /// How many sets of calls were tried.
    int count() {
        return known.size();
    }

    /// The trials of these sets, in their order.
    List<Trial> of(Collection<Calls> sets) {
        List<Calls> open = sets.stream().filter(c -> !known.containsKey(c)).toList();
        for (int from = 0; from < open.size(); from += BATCH) {
            List<Supplier<Trial>> tasks = new ArrayList<>();
            for (Calls calls : open.subList(from, Math.min(open.size(), from + BATCH))) {
                tasks.add(() -> tried(calls));
            }
            run.all(tasks).forEach(trial -> known.put(trial.calls(), trial));
            run.progress("calls", known.size(), known.size() + (long) open.size() - from);
        }
        return sets.stream().map(this::of).toList();
    }

    private Trial of(Calls calls) {
        Trial trial = known.get(calls);
        if (trial == null) {
            throw new IllegalStateException("not tried: " + calls);
        }
        return trial;
    }

    private Trial tried(Calls calls) {
        Game game = table.game(calls);
        Condition family = table.family(target, calls);
        Analysis analysis = analysed(game, family);
        OutcomeVerdict verdict = Core.of(analysis, concept, family);
        Word word = verdict.word();
        Relevance relevance = new Relevance(table, calls, game, analysis, verdict);
        Set<Integer> holds = Goal.HOLDS.isReached(word) ? new TreeSet<>() : relevance.towardsHolds();
        Set<Integer> core = Goal.CAN_HOLD.isReached(word) ? new TreeSet<>() : relevance.towardsCore();
        return new Trial(calls, word, verdict.outward(), holds, core);
    }

    Analysis analysed(Game game, Condition family) {
        return switch (engine.analyse(game, Set.of(concept), List.of(family), run)) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result.Partial<Analysis>(Analysis _, String why) ->
                throw new DeclinedException(why, "Maybe an end that fixes more.");
            case Result.Declined<Analysis>(String why, String remedy) -> throw new DeclinedException(why, remedy);
        };
    }

    /// The verdict when one lever's effect is dropped while its option is still taken.
    OutcomeVerdict without(Calls calls, int lever) {
        Condition family = table.family(target, calls);
        return Core.of(analysed(table.game(calls.without(lever), calls), family), concept, family);
    }
}
