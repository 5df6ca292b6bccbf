package org.parley.deal.redlines;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;
import org.parley.sat.Constraint;
import org.parley.sat.Solved;
import org.parley.sat.Solver;

/// The best state for a party among those that satisfy constraints, found by the solver: one question for each want or
/// class, some for each digit of a sum of weights, and one for each option to take the first of several.
final class Best {

    private final Game game;
    private final int party;
    private final Solver solver;
    private final List<Integer> holding;

    Best(Game game, int party, Solver solver, List<Integer> holding) {
        this.game = game;
        this.party = party;
        this.solver = solver;
        this.holding = new ArrayList<>(holding);
    }

    /// The best, of several the first in the order of patterns; none where nothing satisfies the constraints.
    Optional<State> state() {
        if (solver.solve(holding) instanceof Solved.Model(BitSet some)) {
            switch (game.preferences().get(party)) {
                case Preference.Statements(List<Condition> statements) -> prioritised(statements, some);
                case Preference.Weighted(List<Long> weights) -> weighted(weights, some);
                case Preference.Ranked(List<List<Pattern>> classes) -> ranked(classes);
            }
        }
        return solver.first(holding).map(taken -> Table.state(game, taken));
    }

    private void prioritised(List<Condition> statements, BitSet some) {
        BitSet known = some;
        for (Condition statement : statements) {
            int number = solver.add(new Constraint.Holds(statement));
            if (solver.satisfied(number, known)) {
                holding.add(number);
            } else if (solver.solve(with(number)) instanceof Solved.Model(BitSet better)) {
                known = better;
                holding.add(number);
            } else {
                holding.add(solver.add(new Constraint.Holds(new Not(statement))));
            }
        }
    }

    private void weighted(List<Long> weights, BitSet some) {
        Map<Ref, Long> counted = new HashMap<>();
        BigInteger most = BigInteger.ZERO;
        for (int option = 0; option < weights.size(); option++) {
            if (weights.get(option) != 0) {
                counted.put(game.options().get(option).name(), weights.get(option));
                most = most.add(BigInteger.valueOf(weights.get(option)).max(BigInteger.ZERO));
            }
        }
        if (!counted.isEmpty()) {
            holding.add(heaviest(counted, sum(weights, some), most, weights));
        }
    }

    /// Halves the room between a sum that is reached and one that is not passed.
    private int heaviest(Map<Ref, Long> counted, BigInteger reached, BigInteger most, List<Long> weights) {
        BigInteger low = reached;
        BigInteger high = most;
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (solver.solve(with(solver.add(new Constraint.Weighs(counted, middle))))
                    instanceof Solved.Model(BitSet better)) {
                low = sum(weights, better);
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return solver.add(new Constraint.Weighs(counted, low));
    }

    private static BigInteger sum(List<Long> weights, BitSet taken) {
        return taken.stream()
                .mapToObj(option -> BigInteger.valueOf(weights.get(option)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void ranked(List<List<Pattern>> classes) {
        for (List<Pattern> ties : classes) {
            if (ties.stream().anyMatch(p -> AsGood.literals(game, p).isEmpty())) {
                return;
            }
            List<Condition> fitting = ties.stream()
                    .<Condition>map(p -> new Count(new Bound.All(), AsGood.literals(game, p)))
                    .toList();
            int number = solver.add(new Constraint.Holds(new Count(new Bound.Any(), fitting)));
            if (solver.solve(with(number)) instanceof Solved.Model) {
                holding.add(number);
                return;
            }
        }
    }

    private List<Integer> with(int constraint) {
        List<Integer> more = new ArrayList<>(holding);
        more.add(constraint);
        return more;
    }
}
