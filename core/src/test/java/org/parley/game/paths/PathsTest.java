package org.parley.game.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.game.Completions;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.Renaming;
import org.parley.game.SmallWorld;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.game.space.Space;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.game.stability.Sequential;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// What is reached from today, by whatever kind of steps, is what the definition says.
class PathsTest {

    @Test
    void allSmallModelsAreAsDefinedBySequencesTypedOut() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            Game game = SmallWorld.game(number);
            Concept concept = Concept.ALL.get(number % Concept.ALL.size());
            PathsDefinition definition = new PathsDefinition(game, concept);
            List<State> all = definition.definition().feasible();
            List<Goal> goals =
                    all.stream().<Goal>map(s -> new Goal.Listed(List.of(s))).toList();
            Analysis analysis = PathsAgreement.analysis(game, concept);
            for (State start : all) {
                Paths paths = Paths.of(game, analysis, concept, List.of(start), goals, Run.plain());
                for (Kind kind : Kind.values()) {
                    Map<State, Integer> least = definition.bySequences(kind, start);
                    assertThat(definition.layers(kind, start)).isEqualTo(least);
                    for (int k = 0; k < all.size(); k++) {
                        assertThat(paths.way(kind, k).steps().orElse(-1))
                                .as("game %d from %s to %s, %s", number, start, all.get(k), kind)
                                .isEqualTo(least.getOrDefault(all.get(k), -1));
                    }
                }
            }
        }
    }

    @Test
    void sequencesTypedOutAndLayersAgreeOnRandomModels() {
        for (long seed = 0; seed < 300; seed++) {
            Game game = RandomGames.of(seed, 3, 3);
            PathsDefinition definition = new PathsDefinition(game, new Sequential());
            for (State start : definition.definition().feasible()) {
                for (Kind kind : Kind.values()) {
                    assertThat(definition.layers(kind, start)).isEqualTo(definition.bySequences(kind, start));
                }
            }
        }
    }

    @Test
    void randomModelsAreAsDefined() {
        for (long seed = 0; seed < 2_500; seed++) {
            assertAsDefined(RandomGames.of(seed, 4, 6), seed);
        }
    }

    @Test
    void oddModelsAreAsDefined() {
        for (long seed = 0; seed < 150; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            assertAsDefined(Variations.withOneWayOptions(game), seed);
            assertAsDefined(Variations.withAtMost(game, 2), seed);
            assertAsDefined(Variations.ofOneParty(game), seed);
            assertAsDefined(Variations.withoutAnswers(game), seed);
        }
    }

    private static void assertAsDefined(Game game, long seed) {
        List<State> starts = today(game, seed);
        if (!starts.isEmpty()) {
            new PathsAgreement(game, Concept.ALL.get((int) (seed % Concept.ALL.size())), starts, "seed " + seed)
                    .assertAsDefined(RandomGames.condition(seed, game));
        }
    }

    /// The completions of a random today in which some options are unclear.
    private static List<State> today(Game game, long seed) {
        Random random = new Random(seed * 7 + 1);
        List<Condition> facts = new ArrayList<>();
        game.options().forEach(option -> {
            if (random.nextInt(4) > 0) {
                facts.add(random.nextBoolean() ? option.name() : new Condition.Not(option.name()));
            }
        });
        return Completions.of(game, facts, 1_000).states();
    }

    @Test
    void gamesTooLargeToNumberGiveTheSameAnswersButForCoalitions() {
        for (long seed = 0; seed < 1_000; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            List<State> starts = today(game, seed);
            if (!starts.isEmpty()) {
                assertOpenAsNumbered(game, starts);
            }
        }
    }

    private static void assertOpenAsNumbered(Game game, List<State> starts) {
        Analysis analysis = PathsAgreement.analysis(game, new Sequential());
        List<Departures> departures = IntStream.range(0, game.parties().size())
                .mapToObj(party -> analysis.departures(party, new Sequential()))
                .toList();
        List<Goal> goals = Completions.of(game, List.of(), 1_000).states().stream()
                .<Goal>map(state -> new Goal.Listed(List.of(state)))
                .toList();
        Ground field = new Field(game, Space.settings(game, starts), Run.plain());
        Ground open = new OpenGround(game, 1 << 20);
        List<Steps> ofField = List.of(
                new Unilateral.Leaving(field, departures),
                new Unilateral.Improving(field),
                new Unilateral.Moving(field));
        List<Steps> ofOpen = List.of(
                new Unilateral.Leaving(open, departures), new Unilateral.Improving(open), new Unilateral.Moving(open));
        for (int k = 0; k < ofField.size(); k++) {
            Reach numbered = Reach.all(field, ofField.get(k), starts, new Goals(field, goals), Run.plain());
            Reach met = Reach.all(open, ofOpen.get(k), starts, new Goals(open, goals), Run.plain());
            assertThat(met.cut()).isEmpty();
            for (int goal = 0; goal < goals.size(); goal++) {
                assertThat(met.way(goal)).isEqualTo(numbered.way(goal));
                assertThat(met.shortest(goal)).hasSameSizeAs(numbered.shortest(goal));
            }
        }
    }

    @Test
    void moreThanSixtyFourStartsAreAllCounted() {
        Game game = Variations.rules(RandomGames.of(3, 4, 9), List.of());
        List<State> all = Completions.of(game, List.of(), 1_000).states();
        assertThat(all.size()).isGreaterThanOrEqualTo(2 * Search.AT_ONCE);
        new PathsAgreement(game, new Sequential(), all, "from everywhere")
                .assertAsDefined(RandomGames.condition(3, game));
    }

    @Test
    void partiesInAnotherOrderReachTheSameInAsManySteps() {
        for (long seed = 0; seed < 400; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            List<State> starts = today(game, seed);
            if (!starts.isEmpty()) {
                assertFollows(game, Renaming.ofParties(game, seed), starts);
                assertFollows(game, Renaming.ofOptions(game, seed), starts);
            }
        }
    }

    private static void assertFollows(Game game, Renaming renaming, List<State> starts) {
        Game renamed = renaming.of(game);
        List<State> all = Completions.of(game, List.of(), 1_000).states();
        Paths before = paths(game, starts, all);
        Paths after = paths(
                renamed,
                starts.stream().map(renaming::of).toList(),
                all.stream().map(renaming::of).toList());
        for (Kind kind : Kind.values()) {
            for (int goal = 0; goal < all.size(); goal++) {
                assertThat(after.way(kind, goal)).isEqualTo(before.way(kind, goal));
                assertThat(after.shortest(kind, goal).map(PathsTest::changed))
                        .isEqualTo(before.shortest(kind, goal).map(PathsTest::changed));
            }
        }
    }

    private static int changed(Path path) {
        return path.legs().stream()
                .mapToInt(leg -> leg.from().difference(leg.to()).takenCount())
                .sum();
    }

    private static Paths paths(Game game, List<State> starts, List<State> goals) {
        return Paths.of(
                game,
                PathsAgreement.analysis(game, new Sequential()),
                new Sequential(),
                starts,
                goals.stream()
                        .<Goal>map(state -> new Goal.Listed(List.of(state)))
                        .toList(),
                Run.plain());
    }
}
