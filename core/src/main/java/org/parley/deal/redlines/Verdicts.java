package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.logic.Truth;
import org.parley.run.Result;
import org.parley.sat.Constraint;

/// Whether the states some lines allow hold once reached, taken together as one family.
final class Verdicts {

    private final Table table;
    private final Concept concept;
    private final BiFunction<List<Condition>, BigInteger, Result<Analysis>> analyst;
    private final List<Ref> options;

    Verdicts(Table table, Concept concept, BiFunction<List<Condition>, BigInteger, Result<Analysis>> analyst) {
        this.table = table;
        this.concept = concept;
        this.analyst = analyst;
        this.options = table.solver().options();
    }

    /// The verdict on the `count` states that satisfy the rules and these lines.
    Result<OutcomeVerdict> on(List<Integer> lines, BigInteger count) {
        List<Condition> conditions = new ArrayList<>();
        List<Constraint> sums = new ArrayList<>();
        for (int line : lines) {
            switch (table.lines().get(line).constraint()) {
                case Constraint.Holds(Condition that) -> conditions.add(that);
                case Constraint.Weighs weighs -> sums.add(weighs);
            }
        }
        return analyst.apply(conditions, count)
                .map(analysis -> Core.of(
                        analysis,
                        concept,
                        family(analysis, conditions)
                                .keep(state -> sums.stream().allMatch(sum -> satisfied(sum, state)))));
    }

    private static StateSet family(Analysis analysis, List<Condition> conditions) {
        return conditions.isEmpty() ? analysis.judged() : analysis.judged(new Count(new Bound.All(), conditions));
    }

    private boolean satisfied(Constraint sum, State state) {
        return sum.truth(ref -> Truth.of(state.taken(options.indexOf(ref)))) == Truth.TRUE;
    }
}
