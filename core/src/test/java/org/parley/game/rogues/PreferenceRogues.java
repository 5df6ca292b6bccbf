package org.parley.game.rogues;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Order;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Count;
import org.parley.negotiation.logic.Condition.Joint;
import org.parley.negotiation.logic.Condition.Link;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// What is better, got wrong.
final class PreferenceRogues {

    private PreferenceRogues() {}

    static List<Rogue> all() {
        return List.of(
                Rogue.of(
                        "if-needs-its-condition",
                        "`a if b` is false when b is false",
                        "gmcr-py of 2013, another `If`",
                        game -> new Naive(statements(game, PreferenceRogues::bothHold))),
                Rogue.of(
                        "scores-in-32-bits",
                        "a state's score is a sum of powers of two in 32 bits",
                        "nuaagmcrr",
                        game -> new Scored(game, 32)),
                Rogue.of(
                        "scores-in-64-bits",
                        "a state's score is a sum of powers of two in 64 bits",
                        "gmcr-py",
                        game -> new Scored(game, 64)),
                Rogue.of(
                        "more-wants-met-is-better",
                        "wants are counted, not weighed by their order",
                        game -> new Scored(game, 1)),
                Rogue.of("weights-in-32-bits", "option weights are added in 32 bits", Narrow::new),
                Rogue.of(
                        "last-class-counts",
                        "a state that fits several classes of a ranking belongs to the last of them",
                        LastClass::new));
    }

    private static Game statements(Game game, UnaryOperator<Condition> change) {
        return Variations.preferences(
                game,
                game.preferences().stream()
                        .<Preference>map(preference -> switch (preference) {
                            case Preference.Statements(List<Condition> statements) ->
                                new Preference.Statements(
                                        statements.stream().map(change).toList());
                            case Preference.Weighted weighted -> weighted;
                            case Preference.Ranked ranked -> ranked;
                        })
                        .toList());
    }

    private static Condition bothHold(Condition condition) {
        return switch (condition) {
            case Ref ref -> ref;
            case Not(Condition of) -> new Not(bothHold(of));
            case And(List<Condition> parts) -> new And(bothHold(parts));
            case Or(List<Condition> parts) -> new Or(bothHold(parts));
            case Link(Condition left, Joint joint, Condition right) ->
                joint == Joint.IFF
                        ? new Link(bothHold(left), joint, bothHold(right))
                        : new And(List.of(bothHold(left), bothHold(right)));
            case Count(var bound, List<Condition> of) -> new Count(bound, bothHold(of));
        };
    }

    private static List<Condition> bothHold(List<Condition> parts) {
        return parts.stream().map(PreferenceRogues::bothHold).toList();
    }

    /// Scores with weights of so many bits; with one bit every statement weighs the same.
    private static final class Scored extends Naive {
        private final int bits;

        Scored(Game game, int bits) {
            super(game);
            this.bits = bits;
        }

        @Override
        boolean prefers(int party, State a, State b) {
            return game.preferences().get(party) instanceof Preference.Statements(List<Condition> statements)
                    ? score(statements, a) > score(statements, b)
                    : super.prefers(party, a, b);
        }

        private long score(List<Condition> statements, State state) {
            long score = 0;
            for (int k = 0; k < statements.size(); k++) {
                long weight = bits == 1 ? 1 : shifted(statements.size() - 1 - k);
                score += terms.test(statements.get(k)).test(state) ? weight : 0;
            }
            return bits == 32 ? (int) score : score;
        }

        private static long shifted(int places) {
            return places < 64 ? 1L << places : 0;
        }
    }

    private static final class Narrow extends Naive {
        Narrow(Game game) {
            super(game);
        }

        @Override
        boolean prefers(int party, State a, State b) {
            return game.preferences().get(party) instanceof Preference.Weighted(List<Long> weights)
                    ? sum(weights, a) > sum(weights, b)
                    : super.prefers(party, a, b);
        }

        private static int sum(List<Long> weights, State state) {
            int sum = 0;
            for (int o = 0; o < weights.size(); o++) {
                sum += state.taken(o) ? (int) (long) weights.get(o) : 0;
            }
            return sum;
        }
    }

    private static final class LastClass extends Naive {
        private final List<Order> orders;

        LastClass(Game game) {
            super(game);
            this.orders = IntStream.range(0, game.parties().size())
                    .mapToObj(party -> last(game, party))
                    .toList();
        }

        @Override
        boolean prefers(int party, State a, State b) {
            return orders.get(party).prefers(a, b);
        }

        private static Order last(Game game, int party) {
            if (!(game.preferences().get(party) instanceof Preference.Ranked(var classes))) {
                return Order.of(game, party);
            }
            return (a, b) -> Integer.compare(place(classes, b), place(classes, a));
        }

        private static int place(List<List<Pattern>> classes, State state) {
            for (int place = classes.size() - 1; place >= 0; place--) {
                if (classes.get(place).stream().anyMatch(state::fits)) {
                    return place;
                }
            }
            return classes.size();
        }
    }
}
