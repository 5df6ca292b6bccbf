package org.parley.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.game.stability.Definition;
import org.parley.negotiation.logic.Bound;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.negotiation.logic.Condition.Not;
import org.parley.negotiation.logic.Condition.Or;
import org.parley.negotiation.logic.Condition.Ref;

/// Searches for states and settings, held to lists of all of them, and what they say when they give up.
class CompletionsTest {

    @Test
    void completionsAreTheFeasibleStatesInWhichTheConditionIsTrue() {
        for (long seed = 0; seed < 1000; seed++) {
            Game game = RandomGames.of(seed, 4, 7);
            Condition where = RandomGames.condition(seed, game);
            Definition definition = new Definition(game);
            List<State> slow = definition.feasible().stream()
                    .filter(state -> definition.isTrue(where, state))
                    .sorted()
                    .toList();
            Completions found = Completions.of(game, List.of(where), 1000);
            assertThat(found.states()).as("seed %d", seed).isEqualTo(slow);
            assertThat(found.settled()).isTrue();
            assertThat(found.isEmpty()).isEqualTo(slow.isEmpty());
            assertThat(Completions.of(game, List.of(where), 1).states()).hasSize(Math.min(2, slow.size()));
        }
    }

    @Test
    void settingsAreThoseNoRuleOfThePartysOwnForbids() {
        for (long seed = 0; seed < 1000; seed++) {
            Game game = RandomGames.of(seed, 3, 7);
            Terms terms = new Terms(game);
            for (int party = 0; party < game.parties().size(); party++) {
                List<Integer> owned = game.owned(party);
                var barred = terms.anyOf(game.never().stream()
                        .filter(rule -> owned.containsAll(terms.numbers(rule)))
                        .toList());
                List<State> slow = new ArrayList<>();
                for (int bits = 0; bits < 1 << owned.size(); bits++) {
                    State setting = State.none(game.options().size());
                    for (int k = 0; k < owned.size(); k++) {
                        setting = setting.with(owned.get(k), (bits >> k & 1) != 0);
                    }
                    if (!barred.test(setting)) {
                        slow.add(setting);
                    }
                }
                assertThat(OwnSettings.of(game, party)).as("seed %d", seed).isEqualTo(slow);
                assertThat(OwnSettings.count(game, party)).isEqualTo(slow.size());
            }
        }
    }

    @Test
    void settingsTooManyToListAreCountedAsThat() {
        assertThat(OwnSettings.count(alone(16, List.of()), 0)).isEqualTo(1 << 16);
        assertThat(OwnSettings.count(alone(17, List.of()), 0)).isEqualTo(Long.MAX_VALUE);
        assertThat(OwnSettings.tooMany(alone(24, List.of()))).hasValue(0);
        assertThat(OwnSettings.tooMany(alone(24, List.of(new And(List.of(ref(0), ref(1)))))))
                .hasValue(0);
        assertThat(OwnSettings.tooMany(alone(25, List.of(oneOf(25))))).hasValue(0);
        assertThat(OwnSettings.tooMany(alone(24, List.of(oneOf(24))))).isEmpty();
        assertThat(OwnSettings.count(alone(24, List.of(oneOf(24))), 0)).isEqualTo(24);
    }

    /// Eight letters into seven boxes: no state, and no short way to see it.
    @Test
    void aSearchThatIsGivenUpSaysSo() {
        Completions found = Completions.of(letters(8, 7), List.of(), 0);
        assertThat(found.settled()).isFalse();
        assertThat(found.isEmpty()).isFalse();
        assertThat(found.isAll(0)).isFalse();
        assertThat(Completions.of(letters(4, 3), List.of(), 0).isEmpty()).isTrue();
    }

    /// Options nothing is said of do not multiply the steps.
    @Test
    void whatAConditionDoesNotDependOnIsNotTriedInEveryWay() {
        Game game = alone(24, List.of(new And(List.of(ref(0), ref(1)))));
        Condition never = new And(List.of(ref(23), new Not(ref(23))));
        assertThat(Completions.of(game, List.of(never), 0).isEmpty()).isTrue();
    }

    private static Ref ref(int option) {
        return new Ref("a", "o" + option);
    }

    private static Condition oneOf(int options) {
        return new Not(new Condition.Count(
                new Bound.Exactly(1),
                IntStream.range(0, options)
                        .<Condition>mapToObj(CompletionsTest::ref)
                        .toList()));
    }

    /// One party, one want, so many options.
    private static Game alone(int options, List<Condition> never) {
        return new Game(
                List.of("a"),
                IntStream.range(0, options)
                        .mapToObj(o -> new GameOption(ref(o), 0, true, true))
                        .toList(),
                never,
                List.of(new Preference.Statements(List.of(ref(0)))),
                Game.everybody(1),
                List.of(List.of()));
    }

    private static Game letters(int letters, int boxes) {
        List<Condition> never = new ArrayList<>();
        for (int letter = 0; letter < letters; letter++) {
            int first = letter * boxes;
            never.add(new Not(new Or(IntStream.range(first, first + boxes)
                    .<Condition>mapToObj(CompletionsTest::ref)
                    .toList())));
            for (int other = 0; other < letter; other++) {
                for (int box = 0; box < boxes; box++) {
                    never.add(new And(List.of(ref(other * boxes + box), ref(first + box))));
                }
            }
        }
        return alone(letters * boxes, never);
    }
}
