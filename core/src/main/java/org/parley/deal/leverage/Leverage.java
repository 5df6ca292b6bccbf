package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.deal.leverage.Found.Barrier;
import org.parley.deal.leverage.LeverSearch.Sets;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.run.Result;
import org.parley.run.Run;

/// Who has to call whom: the smallest sets of a file's levers under which a named outcome holds, or can hold; or that
/// there are none.
///
/// Under a set of calls the game has all their effects, and the outcome's completions are those in which every option
/// they use is taken and all they need is true. A set counts only if dropping any one lever's effect, its option still
/// taken, loses the verdict. Fewest calls first, then prices (most high, then medium, then low). Costs one analysis of
/// the game per set tried and one more per lever of each set that counts.
///
/// Third-party intervention; Source: SakamotoHagiharaHipel2005. The inverse question; Source: KinsaraKilgourHipel2015.
public final class Leverage {

    /// How many sets are looked at in full: the tied ones and the next few.
    private static final int MOST_SETS = 8;

    private final Table table;
    private final Outcome target;
    private final Concept concept;
    private final Engine engine;
    private final int most;

    private Leverage(Table table, Outcome target, Concept concept, Engine engine, int most) {
        this.table = table;
        this.target = target;
        this.concept = concept;
        this.engine = engine;
        this.most = most;
    }

    /// The smallest sets; declined where the engine declines. At most `most` sets are judged for each goal.
    public static Result<Found> of(
            Negotiation negotiation,
            Outcome target,
            Concept concept,
            Owners owners,
            SetEngine engine,
            int most,
            Run run) {
        Table table = new Table(negotiation, owners);
        try {
            return result(new Leverage(table, target, concept, new Engine(engine, run), most).found());
        } catch (Engine.DeclinedException declined) {
            return new Result.Declined<>(declined.why(), declined.remedy());
        }
    }

    private static Result<Found> result(Found found) {
        return found.settledTo()
                .<Result<Found>>map(size -> new Result.Partial<>(
                        found, "Every set of up to " + size + " calls was tried; of larger ones not all were."))
                .orElseGet(() -> new Result.Complete<>(found));
    }

    private Found found() {
        Trials trials = new Trials(table, target.where(), concept, engine);
        List<Conflict> conflicts = new ArrayList<>();
        Sets can = new LeverSearch(trials, Goal.CAN_HOLD, most, conflicts).search();
        // What cannot hold at all does not hold throughout.
        Sets holding = can.isNone() ? can : new LeverSearch(trials, Goal.HOLDS, most, conflicts).search();
        Optional<Goal> goal = holding.found().isEmpty()
                ? can.found().isEmpty() ? Optional.empty() : Optional.of(Goal.CAN_HOLD)
                : Optional.of(Goal.HOLDS);
        List<Calls> best = ordered(goal.filter(Goal.HOLDS::equals).isPresent() ? holding : can);
        int size = best.isEmpty() ? 0 : best.getFirst().size();
        List<Calls> fewer = ordered(can).stream().filter(c -> c.size() < size).toList();
        return new Found(
                target,
                concept,
                table.owners(),
                verdict(Calls.NONE),
                goal,
                inFull(best, Math.max(tied(best), MOST_SETS)),
                tied(best),
                inFull(fewer, MOST_SETS),
                barriers(new DeadEnd(trials, conflicts), holding, can),
                trials.tried().size(),
                Stream.of(holding, can)
                        .flatMap(sets -> sets.settledTo().stream())
                        .min(Comparator.naturalOrder()));
    }

    private List<LeverSet> inFull(List<Calls> sets, int most) {
        return engine.all(sets.stream()
                .limit(most)
                .<Function<Engine, LeverSet>>map(calls -> one -> new Details(table, target, concept, one).of(calls))
                .toList());
    }

    private List<Barrier> barriers(DeadEnd end, Sets holding, Sets can) {
        List<Barrier> barriers = new ArrayList<>();
        if (holding.found().isEmpty()) {
            barriers.add(barrier(Goal.HOLDS, end, holding));
        }
        if (can.found().isEmpty()) {
            barriers.add(barrier(Goal.CAN_HOLD, end, can));
        }
        return barriers;
    }

    /// Why a goal is out of reach, by a set that falls short and that nothing helps.
    private Barrier barrier(Goal goal, DeadEnd end, Sets sets) {
        Calls calls = sets.isNone() ? end.calls() : Calls.NONE;
        OutcomeVerdict there = verdict(calls);
        boolean isLeft = !there.outward().isEmpty();
        OutcomeVerdict verdict = isLeft ? there : verdict(Calls.NONE);
        return new Barrier(
                goal, isLeft ? levers(calls) : List.of(), verdict.word(), verdict.outward(), sets.settledTo());
    }

    private OutcomeVerdict verdict(Calls calls) {
        Condition family = table.family(target.where(), calls);
        return Core.of(engine.analysed(table.game(calls), concept, family), concept, family);
    }

    private List<Calls> ordered(Sets sets) {
        return sets.found().stream()
                .sorted(Comparator.comparingInt(Calls::size)
                        .thenComparing(this::price)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int tied(List<Calls> ordered) {
        return (int) ordered.stream()
                .filter(c ->
                        c.size() == ordered.getFirst().size() && price(c).compareTo(price(ordered.getFirst())) == 0)
                .count();
    }

    private Price price(Calls calls) {
        return Price.of(levers(calls));
    }

    private List<Lever> levers(Calls calls) {
        return calls.levers().stream().map(table::lever).toList();
    }
}
