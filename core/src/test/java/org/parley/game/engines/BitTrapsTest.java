package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Ref;
import org.parley.negotiation.model.Pattern;

/// Where packing states into words, and preferences into numbers, could go wrong.
class BitTrapsTest {

    /// Settings of each party: spaces of one state, just below, exactly at, just above a word, and in between.
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "2, 1, 1, 2",
        "1, 3, 1, 3",
        "7, 9, 1, 63",
        "8, 8, 1, 64",
        "4, 4, 4, 64",
        "1, 64, 1, 64",
        "13, 1, 5, 65",
        "5, 5, 5, 125",
        "2, 64, 1, 128",
        "3, 43, 1, 129",
        "7, 7, 3, 147"
    })
    void anyNumberOfStatesFits(int first, int second, int third, int product) {
        for (int seed = 0; seed < 5; seed++) {
            Game game = ofSettings(List.of(first, second, third), seed);
            assertThat(Agreement.analyse(Agreement.engines().getFirst(), game, List.of())
                            .judged()
                            .count()
                            .intValueExact())
                    .isEqualTo(product);
            Agreement.assertAsDefined(game, List.of(), product + " states, seed " + seed);
        }
    }

    /// A party with so many settings: the first ones in binary counting, the others forbidden.
    private static Game ofSettings(List<Integer> settings, int seed) {
        List<GameOption> options = new ArrayList<>();
        List<Condition> never = new ArrayList<>();
        for (int party = 0; party < settings.size(); party++) {
            int most = settings.get(party);
            int bits = most == 1 ? 1 : 32 - Integer.numberOfLeadingZeros(most - 1);
            List<Ref> own = new ArrayList<>();
            for (int k = 0; k < bits; k++) {
                own.add(new Ref("p" + party, "o" + k));
                options.add(new GameOption(own.getLast(), party, true, true));
            }
            IntStream.range(most, 1 << bits).forEach(setting -> never.add(exactly(own, setting)));
        }
        return game(options, never, new Random(seed));
    }

    private static Condition exactly(List<Ref> own, int setting) {
        List<Condition> literals = IntStream.range(0, own.size())
                .<Condition>mapToObj(k -> (setting >> k & 1) == 1 ? own.get(k) : new Not(own.get(k)))
                .toList();
        return literals.size() == 1 ? literals.getFirst() : new And(literals);
    }

    private static Game game(List<GameOption> options, List<Condition> never, Random random) {
        List<Preference> preferences = IntStream.range(0, 3)
                .<Preference>mapToObj(_ -> new Preference.Weighted(
                        options.stream().map(_ -> (long) random.nextInt(9) - 4).toList()))
                .toList();
        return new Game(
                List.of("p0", "p1", "p2"),
                options,
                never,
                preferences,
                Game.everybody(3),
                List.of(List.of(), List.of(), List.of()));
    }

    /// Levels are renumbered on the way; how early the renumbering comes must not show.
    @Test
    void anyNumberOfStatementsFits() {
        for (int seed = 0; seed < 60; seed++) {
            Game game = RandomGames.of(seed, 3, 7);
            int statements =
                    List.of(15, 16, 20, 21, 22, 31, 32, 33, 63, 64, 65, 90).get(seed % 12);
            Agreement.assertAsDefined(manyStatements(game, statements, seed), List.of(), statements + " statements");
        }
    }

    private static Game manyStatements(Game game, int statements, int seed) {
        return Variations.preferences(
                game,
                IntStream.range(0, game.parties().size())
                        .<Preference>mapToObj(party -> new Preference.Statements(IntStream.range(0, statements)
                                .mapToObj(k -> rare(game, 1000L * seed + 100L * party + k))
                                .toList()))
                        .toList());
    }

    /// True in few states, so that late statements still tell some apart.
    private static Condition rare(Game game, long seed) {
        Random random = new Random(seed);
        return exactly(
                game.options().stream().map(GameOption::name).toList(),
                random.nextInt(1 << game.options().size()));
    }

    @Test
    void weightsMayBeLong() {
        for (int seed = 0; seed < 60; seed++) {
            Game game = RandomGames.of(seed, 3, 7);
            Random random = new Random(seed);
            List<Preference> preferences = game.preferences().stream()
                    .<Preference>map(_ -> new Preference.Weighted(game.options().stream()
                            .map(_ -> (random.nextInt(5) - 2) * (Long.MAX_VALUE / 16) + random.nextInt(3))
                            .toList()))
                    .toList();
            Agreement.assertAsDefined(Variations.preferences(game, preferences), List.of(), "seed " + seed);
        }
    }

    @Test
    void weightsThatCannotBeAddedAreRefusedByValue() {
        assertThatThrownBy(() -> new Preference.Weighted(List.of(Long.MAX_VALUE, -3L, 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9223372036854775807")
                .hasMessageContaining("-3");
    }

    @Test
    void aRankingMayNameEveryStateSomeOrNone() {
        for (int seed = 0; seed < 90; seed++) {
            Game game = RandomGames.of(seed, 3, 6);
            Random random = new Random(seed);
            double named = List.of(1.0, 0.5, 0.05).get(seed % 3);
            List<Preference> preferences = game.preferences().stream()
                    .<Preference>map(_ -> ranking(game.options().size(), named, random))
                    .toList();
            Agreement.assertAsDefined(Variations.preferences(game, preferences), List.of(), "seed " + seed);
        }
    }

    /// States drawn into classes of one to three; one class in four is a pattern with free options.
    private static Preference ranking(int options, double named, Random random) {
        List<String> states = IntStream.range(0, 1 << options)
                .filter(_ -> random.nextDouble() < named)
                .mapToObj(bits -> State.ofBits(options, bits).pattern())
                .collect(Collectors.toList());
        java.util.Collections.shuffle(states, random);
        List<List<Pattern>> classes = new ArrayList<>();
        while (!states.isEmpty()) {
            List<Pattern> ties = new ArrayList<>();
            for (int k = random.nextInt(3); k >= 0 && !states.isEmpty(); k--) {
                String state = states.removeLast();
                ties.add(new Pattern(random.nextInt(4) == 0 ? opened(state, random) : state));
            }
            classes.add(ties);
        }
        return new Preference.Ranked(classes);
    }

    private static String opened(String state, Random random) {
        int at = random.nextInt(state.length());
        return state.substring(0, at) + "-" + state.substring(at + 1);
    }
}
