package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /// Satisfied by the states that are better for the party than `state`; empty where none is.
    Optional<Constraint> better(State state) {
        return switch (game.preferences().get(party)) {
            case Preference.Statements(List<Condition> statements) ->
                above(statements, state).map(Constraint.Holds::new);
            case Preference.Weighted(List<Long> weights) -> outweighs(weights, state);
            case Preference.Ranked(List<List<Pattern>> classes) -> before(classes, state);
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

    /// The same from the other side. Empty: nothing below makes a state better.
    private Optional<Condition> above(List<Condition> statements, State state) {
        Optional<Condition> below = Optional.empty();
        for (Condition statement : statements.reversed()) {
            Predicate<State> test = terms.test(statement);
            below = test.test(state)
                    ? below.map(b -> new And(List.of(statement, b)))
                    : Optional.of(below.<Condition>map(b -> new Or(List.of(statement, b)))
                            .orElse(statement));
        }
        return below;
    }

    private Optional<Constraint> weighs(List<Long> weights, State state) {
        BigInteger least = sum(weights, option -> weights.get(option) < 0);
        BigInteger sum = sum(weights, state::taken);
        return sum.equals(least) ? Optional.empty() : Optional.of(new Constraint.Weighs(byOption(weights), sum));
    }

    private Optional<Constraint> outweighs(List<Long> weights, State state) {
        BigInteger most = sum(weights, option -> weights.get(option) > 0);
        BigInteger sum = sum(weights, state::taken);
        return sum.equals(most)
                ? Optional.empty()
                : Optional.of(new Constraint.Weighs(byOption(weights), sum.add(BigInteger.ONE)));
    }

    private static BigInteger sum(List<Long> weights, IntPredicate counted) {
        return IntStream.range(0, weights.size())
                .filter(counted)
                .mapToObj(option -> BigInteger.valueOf(weights.get(option)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Map<Ref, Long> byOption(List<Long> weights) {
        return IntStream.range(0, weights.size())
                .filter(option -> weights.get(option) != 0)
                .boxed()
                .collect(Collectors.toMap(option -> game.options().get(option).name(), weights::get));
    }

    private Optional<Constraint> ranked(List<List<Pattern>> classes, State state) {
        int place = place(classes, state);
        return place == classes.size() ? Optional.empty() : fitting(classes.subList(0, place + 1));
    }

    private Optional<Constraint> before(List<List<Pattern>> classes, State state) {
        int place = place(classes, state);
        return place == 0 ? Optional.empty() : fitting(classes.subList(0, place));
    }

    private static int place(List<List<Pattern>> classes, State state) {
        int place = 0;
        while (place < classes.size() && classes.get(place).stream().noneMatch(state::fits)) {
            place++;
        }
        return place;
    }

    /// Empty where one of the patterns fits every state.
    private Optional<Constraint> fitting(List<List<Pattern>> classes) {
        List<Condition> fitting = new ArrayList<>();
        for (Pattern pattern : classes.stream().flatMap(List::stream).toList()) {
            List<Condition> literals = literals(game, pattern);
            if (literals.isEmpty()) {
                return Optional.empty();
            }
            fitting.add(new Count(new Bound.All(), literals));
        }
        return Optional.of(new Constraint.Holds(new Count(new Bound.Any(), fitting)));
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
