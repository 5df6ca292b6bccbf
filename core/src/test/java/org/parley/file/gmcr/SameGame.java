package org.parley.file.gmcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Games;
import org.parley.game.Order;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.negotiation.model.Negotiation;

/// Holds two negotiations against each other by what they mean, whatever their ids: the same feasible states, the same
/// directions and hidden states, the same order of feasible states for every party. Costs a visit of every state.
final class SameGame {

    private SameGame() {}

    static void check(Negotiation expected, Negotiation found) {
        Game a = Games.of(expected);
        Game b = Games.of(found);
        assertThat(moves(b)).isEqualTo(moves(a));
        List<State> feasible = where(a, a.never(), false);
        assertThat(where(b, b.never(), false)).isEqualTo(feasible);
        assertThat(b.parties()).hasSameSizeAs(a.parties());
        for (int party = 0; party < a.parties().size(); party++) {
            assertThat(where(b, b.hidden().get(party), true))
                    .isEqualTo(where(a, a.hidden().get(party), true));
            sameOrder(feasible, Order.of(a, party), Order.of(b, party));
        }
    }

    /// Whether both orders agree on all pairs: on neighbours is enough, since both are complete.
    private static void sameOrder(List<State> states, Order a, Order b) {
        List<State> sorted =
                states.stream().sorted(Comparator.comparing(s -> s, a::compare)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            State low = sorted.get(i - 1);
            State high = sorted.get(i);
            assertThat(Integer.signum(b.compare(low, high)))
                    .as("%s against %s", low, high)
                    .isEqualTo(Integer.signum(a.compare(low, high)));
        }
    }

    private static List<List<Object>> moves(Game game) {
        return game.options().stream().map(SameGame::moves).toList();
    }

    private static List<Object> moves(GameOption option) {
        return List.of(option.owner(), option.canTake(), option.canDrop());
    }

    private static List<State> where(Game game, List<org.parley.negotiation.logic.Condition> any, boolean truth) {
        var test = new Terms(game).anyOf(any);
        int n = game.options().size();
        return LongStream.range(0, 1L << n)
                .mapToObj(bits -> State.ofBits(n, bits))
                .filter(state -> test.test(state) == truth)
                .toList();
    }

    /// The number gmcr-py gives to a feasible state, counted the slow way.
    static int number(Negotiation negotiation, String pattern) {
        Game game = Games.of(negotiation);
        List<State> feasible = where(game, game.never(), false);
        return IntStream.range(0, feasible.size())
                        .filter(i -> feasible.get(i).pattern().equals(pattern))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }
}
