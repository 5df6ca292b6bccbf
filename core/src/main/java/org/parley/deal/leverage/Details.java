package org.parley.deal.leverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.deal.leverage.LeverSet.Also;
import org.parley.deal.leverage.LeverSet.Pulled;
import org.parley.deal.leverage.LeverSet.Upkeep;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.Terms;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.Departures;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Outcome;

/// What each lever of a set is for.
record Details(Table table, Outcome target, Concept concept, Engine engine) {

    LeverSet of(Calls calls) {
        Game game = table.game(calls);
        Condition everything = anyOf(calls);
        Analysis analysis = engine.analysed(game, concept, everything);
        OutcomeVerdict verdict = Core.of(analysis, concept, table.family(target.where(), calls));
        List<Pulled> pulled = new ArrayList<>();
        for (int lever : inOrder(calls)) {
            pulled.add(pulled(calls, lever, verdict));
        }
        return new LeverSet(
                pulled, Price.of(calls.levers().stream().map(table::lever).toList()), verdict, also(calls, analysis));
    }

    /// The completions of every named outcome, under the calls.
    private Condition anyOf(Calls calls) {
        List<Condition> families = table.negotiation().outcomes().stream()
                .map(o -> table.family(o.where(), calls))
                .toList();
        return families.size() == 1 ? families.getFirst() : new Condition.Or(families);
    }

    private Pulled pulled(Calls calls, int lever, OutcomeVerdict verdict) {
        OutcomeVerdict without = without(calls, lever);
        List<String> after = table.mentioned(lever).stream()
                .filter(calls::contains)
                .map(l -> table.lever(l).id())
                .distinct()
                .toList();
        return new Pulled(
                table.lever(lever),
                without.word(),
                without.outward(),
                upkeep(calls, table.lever(lever), verdict),
                after);
    }

    /// The verdict when one lever's effect is dropped while its option is still taken.
    private OutcomeVerdict without(Calls calls, int lever) {
        Condition family = table.family(target.where(), calls);
        Analysis analysis = engine.analysed(table.game(calls.without(lever), calls), concept, family);
        return Core.of(analysis, concept, family);
    }

    /// Whether the owner would drop the option, by its own wants, whatever was taken of owners.
    private Upkeep upkeep(Calls calls, Lever lever, OutcomeVerdict verdict) {
        if (lever.uses().isEmpty()) {
            return new Upkeep.NotTested();
        }
        Game game = new Table(table.negotiation(), Owners.AS_THEY_ARE).game(calls);
        Analysis analysis = engine.analysed(game, concept, table.family(target.where(), calls));
        int owner = game.parties().indexOf(lever.by());
        int option = new Terms(game).number(lever.uses().get());
        Departures departures = analysis.departures(owner, concept);
        List<Move> drops = verdict.completions()
                .states()
                .flatMap(s -> departures.essential(s).stream()
                        .filter(t -> !t.taken(option))
                        .map(t -> new Move(owner, s, t)))
                .toList();
        return drops.stream()
                .min(Move.SMALLEST)
                .<Upkeep>map(move -> new Upkeep.Dropped(
                        move, (int) drops.stream().map(Move::from).distinct().count()))
                .orElseGet(Upkeep.Kept::new);
    }

    /// The levers so that each comes after those of the set it needs, as far as they do not need each other.
    private List<Integer> inOrder(Calls calls) {
        Set<Integer> order = new LinkedHashSet<>();
        calls.levers().forEach(lever -> place(lever, calls, order, new LinkedHashSet<>()));
        return List.copyOf(order);
    }

    private void place(int lever, Calls calls, Set<Integer> order, Set<Integer> open) {
        if (!calls.contains(lever) || order.contains(lever) || !open.add(lever)) {
            return;
        }
        table.mentioned(lever).forEach(needed -> place(needed, calls, order, open));
        order.add(lever);
    }

    private List<Also> also(Calls calls, Analysis under) {
        List<Also> also = new ArrayList<>();
        if (calls.size() == 0) {
            return also;
        }
        Analysis before = engine.analysed(table.game(Calls.NONE), concept, anyOf(Calls.NONE));
        for (Outcome outcome : table.negotiation().outcomes()) {
            if (!outcome.id().equals(target.id())) {
                Word was = before.tally(concept, outcome.where()).word();
                Word is = under.tally(concept, table.family(outcome.where(), calls))
                        .word();
                if (was != is) {
                    also.add(new Also(outcome.id(), was, is));
                }
            }
        }
        return also;
    }
}
