package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Pattern;

/// What a party puts in order, most important first, as statements that a state makes true or false.
///
/// Ordered wants are such a ladder as they stand. A direct ranking is one too: one rung for each class, "is in this
/// class and in none before", and a last one for the states no pattern fits; exactly one rung is true of each state,
/// so changing places of neighbouring rungs is changing places of neighbouring classes. At most `MOST` rungs.
///
/// Source: Fang2003.
public record Ladder(List<Condition> rungs) {

    /// As many truth values as a word holds.
    public static final int MOST = 62;

    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.size() > MOST) {
            throw new IllegalArgumentException(rungs.size() + " rungs; at most " + MOST + " can be told apart");
        }
    }

    /// What reading a party's priorities as a ladder comes to.
    public sealed interface Reading {

        record Ordered(Ladder ladder) implements Reading {}

        /// The priorities are weights: which change of weights is the smaller one is not defined.
        record Weighed() implements Reading {}

        /// More rungs than are told apart.
        record TooLong(int rungs) implements Reading {}
    }

    /// The party's priorities as a ladder, or why they are none.
    public static Reading of(Game game, int party) {
        return switch (game.preferences().get(party)) {
            case Preference.Statements(List<Condition> statements) -> reading(statements);
            case Preference.Ranked(List<List<Pattern>> classes) -> reading(rungs(game, classes));
            case Preference.Weighted _ -> new Reading.Weighed();
        };
    }

    private static Reading reading(List<Condition> rungs) {
        return rungs.size() > MOST ? new Reading.TooLong(rungs.size()) : new Reading.Ordered(new Ladder(rungs));
    }

    /// One exclusive rung for each class, the last for the rest; none where there is nothing to tell apart.
    private static List<Condition> rungs(Game game, List<List<Pattern>> classes) {
        if (game.options().isEmpty()) {
            return List.of();
        }
        List<Condition> rungs = new ArrayList<>();
        List<Condition> before = new ArrayList<>();
        for (List<Pattern> ties : classes) {
            List<Condition> fitting = ties.stream().map(p -> fits(game, p)).toList();
            List<Condition> all = new ArrayList<>(
                    before.stream().<Condition>map(Condition.Not::new).toList());
            all.add(any(game, fitting));
            rungs.add(all(game, all));
            before.addAll(fitting);
        }
        rungs.add(all(game, before.stream().<Condition>map(Condition.Not::new).toList()));
        return rungs;
    }

    private static Condition fits(Game game, Pattern pattern) {
        List<Condition> literals = new ArrayList<>();
        for (int o = 0; o < pattern.length(); o++) {
            if (!pattern.isFree(o)) {
                Condition taken = game.options().get(o).name();
                literals.add(pattern.isTaken(o) ? taken : new Condition.Not(taken));
            }
        }
        return all(game, literals);
    }

    private static Condition all(Game game, List<Condition> parts) {
        return switch (parts.size()) {
            case 0 -> new Condition.Not(any(game, List.of()));
            case 1 -> parts.getFirst();
            default -> new Condition.And(parts);
        };
    }

    private static Condition any(Game game, List<Condition> parts) {
        GameOption first = game.options().getFirst();
        return switch (parts.size()) {
            case 0 -> new Condition.And(List.of(first.name(), new Condition.Not(first.name())));
            case 1 -> parts.getFirst();
            default -> new Condition.Or(parts);
        };
    }

    /// Which rungs are true of a state, as bits, the most important lowest.
    ToLongFunction<State> view(Game game) {
        Terms terms = new Terms(game);
        List<Predicate<State>> tests = rungs.stream().map(terms::test).toList();
        return state -> {
            long view = 0;
            for (int k = 0; k < tests.size(); k++) {
                view |= tests.get(k).test(state) ? 1L << k : 0;
            }
            return view;
        };
    }

    /// The preference with the rungs in another order; `order.get(k)` is the rung that comes to place `k`.
    public Preference in(List<Integer> order) {
        return new Preference.Statements(order.stream().map(rungs::get).toList());
    }
}
