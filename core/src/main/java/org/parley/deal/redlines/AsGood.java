package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;
import org.parley.sat.Constraint;

/// Being as good for a party as one given state, as a constraint on states. Grows with the party's preference.
final class AsGood {

    private final Game game;
    private final int party;
    private final Terms terms;

    AsGood(Game game, int party) {
        this.game = game;
        this.party = party;
        this.terms = new Terms(game);
    }

    /// Satisfied by the states that are as good for the party as `state`, or better; empty where every state is.
    Optional<Constraint> as(State state) {
        return switch (game.preferences().get(party)) {
            case Preference.Statements(List<Condition> statements) ->
                lexicographic(statements, state).map(Constraint.Holds::new);
            case Preference.Weighted(List<Long> weights) -> weighs(weights, state);
            case Preference.Ranked(List<List<Pattern>> classes) -> ranked(classes, state);
        };
    }

    /// From the least important statement up: one that is true has to stay true, one that is false may outweigh all
    /// below it. Empty: whatever there is below, it does not matter.
    private Optional<Condition> lexicographic(List<Condition> statements, State state) {
        Optional<Condition> below = Optional.empty();
        for (Condition statement : statements.reversed()) {
            Predicate<State> test = terms.test(statement);
            below = test.test(state)
                    ? Optional.of(below.<Condition>map(b -> new And(List.of(statement, b)))
                            .orElse(statement))
                    : below.map(b -> new Or(List.of(statement, b)));
        }
        return below;
    }

    private Optional<Constraint> weighs(List<Long> weights, State state) {
        Map<Ref, Long> counted = new HashMap<>();
        BigInteger sum = BigInteger.ZERO;
        BigInteger least = BigInteger.ZERO;
        for (int option = 0; option < weights.size(); option++) {
            BigInteger weight = BigInteger.valueOf(weights.get(option));
            if (weight.signum() != 0) {
                counted.put(game.options().get(option).name(), weights.get(option));
            }
            sum = state.taken(option) ? sum.add(weight) : sum;
            least = least.add(weight.min(BigInteger.ZERO));
        }
        return sum.equals(least) ? Optional.empty() : Optional.of(new Constraint.Weighs(counted, sum));
    }

    private Optional<Constraint> ranked(List<List<Pattern>> classes, State state) {
        List<Condition> fitting = new ArrayList<>();
        for (List<Pattern> ties : classes) {
            for (Pattern pattern : ties) {
                List<Condition> literals = literals(game, pattern);
                if (literals.isEmpty()) {
                    return Optional.empty();
                }
                fitting.add(new Count(new Bound.All(), literals));
            }
            if (ties.stream().anyMatch(state::fits)) {
                return Optional.of(new Constraint.Holds(new Count(new Bound.Any(), fitting)));
            }
        }
        return Optional.empty();
    }

    /// What has to be true where a pattern fits.
    static List<Condition> literals(Game game, Pattern pattern) {
        List<Condition> literals = new ArrayList<>();
        for (int option = 0; option < pattern.length(); option++) {
            Ref ref = game.options().get(option).name();
            if (!pattern.isFree(option)) {
                literals.add(pattern.isTaken(option) ? ref : new Not(ref));
            }
        }
        return literals;
    }
}
