package org.parley.game.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.game.Renaming;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.inverse.Needed.Alternative;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.Definition;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.run.Result;
import org.parley.run.Run;

/// What each party would have to want, asked for whole families, is what trying every order says.
class InverseTest {

    private static Inverse inverse(Game game, SetEngine engine, Condition where) {
        List<Integer> parties =
                IntStream.range(0, game.parties().size()).boxed().toList();
        return switch (Inverse.of(game, engine, Concept.ALL, parties, where, Run.plain())) {
            case Result.Complete<Inverse>(Inverse inverse) -> inverse;
            case Result<Inverse> other -> throw new AssertionError(other);
        };
    }

    /// One to four feasible states, in one case of eight a family as a file might name it; none where there is no
    /// state.
    private static Optional<Condition> family(long seed, Game game) {
        List<State> states = new ArrayList<>(new Definition(game).feasible());
        if (seed % 8 == 0 || states.isEmpty()) {
            return states.isEmpty() ? Optional.empty() : Optional.of(RandomGames.condition(seed, game));
        }
        Collections.shuffle(states, new Random(seed));
        List<Condition> of =
                states.stream().limit(1 + seed / 2 % 4).map(s -> is(game, s)).toList();
        return Optional.of(of.size() == 1 ? of.getFirst() : new Condition.Or(of));
    }

    private static Condition is(Game game, State state) {
        List<Condition> literals = new ArrayList<>();
        for (int o = 0; o < state.size(); o++) {
            Condition taken = game.options().get(o).name();
            literals.add(state.taken(o) ? taken : new Condition.Not(taken));
        }
        return literals.size() == 1 ? literals.getFirst() : new Condition.And(literals);
    }

    /// A random game in which no party has more than five wants.
    private static Game shortened(long seed) {
        Game game = RandomGames.of(seed, 4, 6);
        return Variations.preferences(
                game,
                game.preferences().stream()
                        .map(p -> p instanceof Preference.Statements(var wants) && wants.size() > 5
                                ? new Preference.Statements(wants.subList(0, 5))
                                : p)
                        .toList());
    }

    private static boolean isShort(Game game, int party) {
        return Ladder.of(game, party) instanceof Ladder.Reading.Ordered(Ladder ladder)
                && ladder.rungs().size() <= 5;
    }

    @Test
    void theLeastChangeForAFamilyIsThatOfItsBestCompletion() {
        int changed = 0;
        for (long seed = 0; seed < 400; seed++) {
            Game game = shortened(seed);
            Optional<Condition> asked = family(seed, game);
            if (asked.isEmpty()) {
                continue;
            }
            Condition where = asked.get();
            Inverse inverse = inverse(game, seed % 2 == 0 ? new DenseEngine() : new ForwardEngine(), where);
            List<State> family = new CoreDefinition(game).completions(where);
            for (Needs needs : inverse.needs()) {
                if (isShort(game, needs.party())) {
                    changed += compare(game, needs, family) ? 1 : 0;
                }
            }
        }
        assertThat(changed).isGreaterThan(50);
    }

    private static boolean compare(Game game, Needs needs, List<State> family) {
        SlowInverse slow = new SlowInverse(game, needs.party());
        List<List<Integer>> nearest = slow.nearest(family, needs.concept());
        switch (needs.needed()) {
            case Needed.Nothing _ ->
                assertThat(SlowInverse.swaps(nearest.getFirst())).isZero();
            case Needed.Never _ -> assertThat(nearest).isEmpty();
            case Needed.Swaps swaps -> {
                assertThat(swaps.swaps()).isPositive().isEqualTo(SlowInverse.swaps(nearest.getFirst()));
                assertThat(swaps.more()).isFalse();
                assertThat(swaps.orders()).isEqualTo(BigInteger.valueOf(nearest.size()));
                assertThat(swaps.first().size()).isEqualTo(Math.min(3, nearest.size()));
                assertThat(nearest)
                        .containsAll(
                                swaps.first().stream().map(Alternative::order).toList());
                assertThat(swaps.completions())
                        .isEqualTo(family.stream()
                                .filter(s -> nearest.stream().anyMatch(o -> slow.isStable(s, needs.concept(), o)))
                                .count());
                swaps.first().forEach(alternative -> compareAfter(game, needs, alternative, slow, family));
            }
            case Needed.Stopped _, Needed.TooLarge _, Needed.NotOrdered _ -> throw new AssertionError(needs);
        }
        return needs.needed() instanceof Needed.Swaps;
    }

    /// What comes of an order, for the party and for all, is what the definition says of the changed game.
    private static void compareAfter(
            Game game, Needs needs, Alternative alternative, SlowInverse slow, List<State> family) {
        assertThat(alternative.stable())
                .isEqualTo(family.stream()
                        .filter(s -> slow.isStable(s, needs.concept(), alternative.order()))
                        .count());
        List<Preference> preferences = new ArrayList<>(game.preferences());
        preferences.set(
                needs.party(),
                new Preference.Statements(
                        alternative.order().stream().map(needs.rungs()::get).toList()));
        CoreDefinition changed = new CoreDefinition(Variations.preferences(game, preferences));
        var after = alternative.after().orElseThrow();
        assertThat(after.core().states().collect(Collectors.toSet())).isEqualTo(changed.core(family, needs.concept()));
        assertThat(after.equilibria()).isEqualTo(changed.equilibria(family, needs.concept()));
    }

    /// The exact condition is true of an order exactly when the state is stable under it.
    @Test
    void theConditionSaysWhichOrdersMakeTheStateStable() {
        int orders = 0;
        for (long seed = 0; seed < 250; seed++) {
            Game game = RandomGames.of(seed, 3, 5);
            Condition where =
                    family(4 * seed + 1, game).orElse(game.options().getFirst().name());
            for (Needs needs : inverse(game, new DenseEngine(), where).needs()) {
                if (isShort(game, needs.party()) && needs.condition().isPresent()) {
                    SlowInverse slow = new SlowInverse(game, needs.party());
                    Needs.At at = needs.condition().orElseThrow();
                    for (List<Integer> order : SlowInverse.orders(slow.rungs())) {
                        assertThat(isMet(at.requirements(), order))
                                .isEqualTo(slow.isStable(at.state(), needs.concept(), order));
                        orders++;
                    }
                }
            }
        }
        assertThat(orders).isGreaterThan(10_000);
    }

    private static boolean isMet(List<Requirement> requirements, List<Integer> order) {
        return requirements.stream()
                .allMatch(requirement -> requirement.ways().stream()
                        .anyMatch(sample -> sample.way().all().stream().allMatch(c -> isMet(c, order))));
    }

    private static boolean isMet(Comparison comparison, List<Integer> order) {
        long either = comparison.has() | comparison.lacks();
        return order.stream()
                .filter(rung -> (either >>> rung & 1) != 0)
                .findFirst()
                .map(rung -> (comparison.has() >>> rung & 1) != 0)
                .orElse(true);
    }

    /// Each way names a state that the first move leads to by the others' answers, or the move itself.
    @Test
    void theStatesNamedInAConditionAreReached() {
        for (long seed = 0; seed < 250; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Definition definition = new Definition(game);
            for (Needs needs : inverse(game, new DenseEngine(), RandomGames.condition(seed, game))
                    .needs()) {
                for (Requirement requirement :
                        needs.condition().map(Needs.At::requirements).orElse(List.of())) {
                    State first = requirement.moves().getFirst();
                    Set<State> reached = new HashSet<>(Set.of(first));
                    if (needs.concept() instanceof org.parley.game.stability.Metarational m) {
                        reached.addAll(definition.replies(needs.party(), first, m.replies()));
                    }
                    assertThat(reached)
                            .containsAll(requirement.ways().stream()
                                    .map(Requirement.Sample::state)
                                    .toList());
                }
            }
        }
    }

    @Test
    void relabellingPartiesPermutesTheAnswer() {
        for (long seed = 0; seed < 80; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Optional<Condition> asked = family(seed, game);
            if (asked.isEmpty()) {
                continue;
            }
            Condition where = asked.get();
            Renaming renaming = Renaming.ofParties(game, seed);
            Inverse one = inverse(game, new DenseEngine(), where);
            Inverse other = inverse(renaming.of(game), new DenseEngine(), renaming.of(game, where));
            for (Needs needs : one.needs()) {
                Needs renamed = other.of(renaming.party(needs.party()), needs.concept());
                assertThat(renamed.stable()).isEqualTo(needs.stable());
                assertThat(gist(renamed.needed())).isEqualTo(gist(needs.needed()));
            }
        }
    }

    private static List<Object> gist(Needed needed) {
        return switch (needed) {
            case Needed.Nothing _ -> List.of("nothing");
            case Needed.Never _ -> List.of("never");
            case Needed.NotOrdered(var why) -> List.of(why);
            case Needed.Stopped _, Needed.TooLarge _ -> throw new AssertionError(needed);
            case Needed.Swaps(int swaps, long completions, var orders, boolean more, var first) ->
                List.of(
                        swaps,
                        completions,
                        orders,
                        more,
                        first.stream()
                                .map(a -> List.of(
                                        a.order(),
                                        a.stable(),
                                        a.after().orElseThrow().word()))
                                .toList());
        };
    }

    @Test
    void weightsAreDeclinedWithTheReason() {
        GameOption option = new GameOption(new Ref("p", "o"), 0, true, true);
        Game weighed = new Game(
                List.of("p"),
                List.of(option),
                List.of(),
                List.of(new Preference.Weighted(List.of(1L))),
                List.of(Set.of()),
                List.of(List.of()));
        Needs needs = inverse(weighed, new DenseEngine(), new Condition.Not(option.name()))
                .of(0, Concept.ALL.getFirst());
        assertThat(needs.needed()).isEqualTo(new Needed.NotOrdered(new Ladder.Reading.Weighed()));
        assertThat(needs.condition()).isEqualTo(Optional.empty());
    }
}
