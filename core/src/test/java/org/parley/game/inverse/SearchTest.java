package org.parley.game.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.Zigzag;
import org.parley.game.stability.Concept;
import org.parley.game.stability.GeneralMetarational;
import org.parley.game.stability.Sequential;
import org.parley.run.Run;

/// The nearest orders are those found by trying all: the same fewest swaps, the same orders, the same count.
class SearchTest {

    private static Budget budget() {
        return new Budget(1_000_000, Run.plain());
    }

    private static List<Integer> ordered(Game game, int mostRungs) {
        List<Integer> parties = new ArrayList<>();
        for (int party = 0; party < game.parties().size(); party++) {
            if (Ladder.of(game, party) instanceof Ladder.Reading.Ordered(Ladder ladder)
                    && ladder.rungs().size() <= mostRungs) {
                parties.add(party);
            }
        }
        return parties;
    }

    private static Ladder ladder(Game game, int party) {
        return switch (Ladder.of(game, party)) {
            case Ladder.Reading.Ordered(Ladder ladder) -> ladder;
            case Ladder.Reading other -> throw new AssertionError(other);
        };
    }

    private static Demand demand(Game game, int party, Concept concept, Ladder ladder, State state) {
        return new Demands(Grounds.of(game), game.opponents(party), party, concept, ladder.view(game), budget())
                .of(state);
    }

    /// Compares on one state for one party and concept; tells whether an order had to be changed.
    private static boolean compare(Game game, int party, SlowInverse slow, State state, Concept concept) {
        Ladder ladder = ladder(game, party);
        Demand demand = demand(game, party, concept, ladder, state);
        Reordering found = Search.of(ladder.rungs().size(), demand, Integer.MAX_VALUE, 10_000, budget());
        List<List<Integer>> expected = slow.nearest(List.of(state), concept);
        if (expected.isEmpty()) {
            assertThat(found).isEqualTo(new Reordering.Never());
            return false;
        }
        int swaps = SlowInverse.swaps(expected.getFirst());
        assertThat(found)
                .as("party %s, %s, %s of %s", party, concept, state, game)
                .isEqualTo(new Reordering.Least(swaps, BigInteger.valueOf(expected.size()), expected));
        return swaps > 0;
    }

    private static int compareSome(long seeds, int parties, int options, int rungs, int states) {
        int changed = 0;
        for (long seed = 0; seed < seeds; seed++) {
            Game game = RandomGames.of(seed, parties, options);
            Random random = new Random(seed);
            for (int party : ordered(game, rungs)) {
                SlowInverse slow = new SlowInverse(game, party);
                for (int k = 0; k < states && !slow.states().isEmpty(); k++) {
                    State state = slow.states().get(random.nextInt(slow.states().size()));
                    for (Concept concept : Concept.ALL) {
                        changed += compare(game, party, slow, state, concept) ? 1 : 0;
                    }
                }
            }
        }
        return changed;
    }

    @Test
    void theNearestOrdersOfSmallGamesAreThoseFoundByTryingAll() {
        assertThat(compareSome(1000, 4, 6, 5, 2)).isGreaterThan(800);
    }

    @Test
    @Tag("slow")
    void theNearestOrdersOfLargerGamesAreThoseFoundByTryingAll() {
        assertThat(compareSome(4000, 4, 8, 7, 2)).isGreaterThan(5000);
    }

    /// A sanction may take many steps by three parties in turn; none is left out for being long. With the staircase
    /// whole nothing has to change. Broken above its first step one swap is enough, for then that step deters.
    /// Without the first step nobody can answer, and staying has to be wanted most.
    @Test
    void longChainsOfAnswersCount() {
        State foot = State.none(7);
        for (Concept concept : List.of(new Sequential(), new GeneralMetarational())) {
            Game whole = concept instanceof Sequential ? Zigzag.byImprovements(3, 2) : Zigzag.byMoves(3, 2);
            assertThat(swaps(whole, foot, concept)).isZero();
            assertThat(swaps(Zigzag.broken(whole, 3, 2, 8), foot, concept)).isEqualTo(1);
            assertThat(swaps(Zigzag.broken(whole, 3, 2, 2), foot, concept)).isEqualTo(1);
            assertThat(swaps(Zigzag.broken(whole, 3, 2, 1), foot, concept)).isEqualTo(2);
        }
    }

    private static int swaps(Game game, State state, Concept concept) {
        SlowInverse slow = new SlowInverse(game, 0);
        compare(game, 0, slow, state, concept);
        return SlowInverse.swaps(slow.nearest(List.of(state), concept).getFirst());
    }

    /// The slow reference keeps the others' replies from order to order; the definition, asked anew, says the same.
    @Test
    void theReferenceAgreesWithTheDefinitionOfTheChangedGame() {
        for (long seed = 0; seed < 150; seed++) {
            Game game = RandomGames.of(seed, 3, 5);
            for (int party : ordered(game, 4)) {
                if (game.preferences().get(party) instanceof Preference.Statements) {
                    SlowInverse slow = new SlowInverse(game, party);
                    for (List<Integer> order : SlowInverse.orders(slow.rungs())) {
                        for (State state : slow.states().stream().limit(3).toList()) {
                            for (Concept concept : Concept.ALL) {
                                assertThat(slow.isStable(state, concept, order))
                                        .isEqualTo(slow.isStableByDefinition(state, concept, order));
                            }
                        }
                    }
                }
            }
        }
    }

    /// R alone: up to twenty wants, by a dynamic programme over the sets of wants placed first.
    @Test
    void longListsForNashAreThoseOfTheDynamicProgramme() {
        Random random = new Random(7);
        for (int k = 0; k < 60; k++) {
            int rungs = 8 + random.nextInt(k % 20 == 0 ? 13 : 7);
            List<Comparison> comparisons = new ArrayList<>();
            for (int c = random.nextInt(2 * rungs); c >= 0; c--) {
                long has = sparse(random, rungs);
                comparisons.add(new Comparison(has, sparse(random, rungs) & ~has));
            }
            Demand demand = Demand.reduced(comparisons.stream()
                    .map(c -> Demand.Clause.reduced(List.of(Demand.Way.reduced(List.of(c)))))
                    .toList());
            int expected = programme(rungs, comparisons);
            Reordering found = Search.of(rungs, demand, Integer.MAX_VALUE, 1, budget());
            assertThat(found instanceof Reordering.Least(int swaps, var _, var _) ? swaps : -1)
                    .isEqualTo(expected);
        }
    }

    /// About a quarter of the rungs.
    private static long sparse(Random random, int rungs) {
        long half = random.nextLong();
        long quarter = half & random.nextLong();
        return quarter & (1L << rungs) - 1;
    }

    /// A rung may come next when each comparison that lacks it has been won before. Minus one: no order does.
    private static int programme(int rungs, List<Comparison> comparisons) {
        int[] least = new int[1 << rungs];
        java.util.Arrays.fill(least, 1, least.length, Integer.MAX_VALUE);
        for (int placed = 0; placed < least.length; placed++) {
            for (int rung = 0; rung < rungs && least[placed] < Integer.MAX_VALUE; rung++) {
                long bit = 1L << rung;
                int before = placed;
                if ((placed & bit) == 0
                        && comparisons.stream().allMatch(c -> (c.lacks() & bit) == 0 || (c.has() & before) != 0)) {
                    int passed = Long.bitCount(~placed & bit - 1);
                    least[placed | (int) bit] = Math.min(least[placed | (int) bit], least[placed] + passed);
                }
            }
        }
        return least[least.length - 1] == Integer.MAX_VALUE ? -1 : least[least.length - 1];
    }

    /// Stopped early, the bound holds and the order found does.
    @Test
    void aSearchThatIsStoppedSaysWhatItKnows() {
        int found = 0;
        for (long seed = 0; seed < 300; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            for (int party : ordered(game, 5)) {
                SlowInverse slow = new SlowInverse(game, party);
                for (State state : slow.states().stream().limit(3).toList()) {
                    found += stopped(game, party, slow, state) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    private static boolean stopped(Game game, int party, SlowInverse slow, State state) {
        Sequential concept = new Sequential();
        Ladder ladder = ladder(game, party);
        Demand demand = demand(game, party, concept, ladder, state);
        List<List<Integer>> nearest = slow.nearest(List.of(state), concept);
        Budget little = new Budget(2, Run.plain());
        if (Search.of(ladder.rungs().size(), demand, Integer.MAX_VALUE, 1, little)
                instanceof Reordering.Stopped(int atLeast, var better)) {
            nearest.forEach(order -> assertThat(atLeast).isLessThanOrEqualTo(SlowInverse.swaps(order)));
            better.ifPresent(b -> {
                assertThat(slow.isStable(state, concept, b.order())).isTrue();
                assertThat(b.swaps()).isEqualTo(SlowInverse.swaps(b.order()));
            });
            return better.isPresent();
        }
        return false;
    }
}
