package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.game.Game;
import org.parley.game.GameOption;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.explicit.SlicedEngine;
import org.parley.game.stability.Concept;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.Tally;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Every engine for families counts what the definition counts, game after game.
class FamilyEngineTest {

    private static final int SEEDS = 800;

    static List<FamilyEngine> engines() {
        return List.of(new SlicedEngine(1L << 29), FamilyEngine.of(new ForwardEngine()));
    }

    /// One engine is asked about all games and their neighbours, so that what it remembers must be of the right one.
    @ParameterizedTest
    @MethodSource("engines")
    void figuresAreThoseOfTheDefinition(FamilyEngine engine) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            List<Condition> families = List.of(RandomGames.condition(seed, game), RandomGames.condition(-seed, game));
            for (Game next : neighbours(game, seed)) {
                Concept concept = Concept.ALL.get(seed % Concept.ALL.size());
                assertThat(engine.tally(next, concept, families, Run.plain()))
                        .as("seed %d, %s", seed, concept.symbol())
                        .isEqualTo(new Result.Complete<>(slow(next, concept, families)));
            }
        }
    }

    /// The game, and games that differ from it in one respect each.
    private static List<Game> neighbours(Game game, int seed) {
        List<Game> games = new ArrayList<>(List.of(game));
        int party = seed % game.parties().size();
        if (game.preferences().get(party) instanceof Preference.Statements(List<Condition> wants) && wants.size() > 1) {
            List<Condition> swapped = new ArrayList<>(wants);
            swapped.add(swapped.removeFirst());
            List<Preference> preferences = new ArrayList<>(game.preferences());
            preferences.set(party, new Preference.Statements(swapped));
            games.add(Variations.preferences(game, preferences));
        }
        if (!game.never().isEmpty()) {
            games.add(
                    Variations.rules(game, game.never().subList(1, game.never().size())));
        }
        int option = seed % game.options().size();
        List<GameOption> options = new ArrayList<>(game.options());
        GameOption old = options.get(option);
        options.set(option, new GameOption(old.name(), old.owner(), old.canTake(), !old.canDrop()));
        games.add(new Game(game.parties(), options, game.never(), game.preferences(), game.answers(), game.hidden()));
        games.add(Variations.withoutAnswers(game));
        return games;
    }

    private static List<Tally> slow(Game game, Concept concept, List<Condition> families) {
        CoreDefinition definition = new CoreDefinition(game);
        return families.stream()
                .map(where -> slow(game, definition, concept, where))
                .toList();
    }

    private static Tally slow(Game game, CoreDefinition definition, Concept concept, Condition where) {
        List<State> family = definition.completions(where);
        Set<State> core = definition.core(family, concept);
        List<Integer> outward = IntStream.range(0, game.parties().size())
                .filter(party ->
                        family.stream().anyMatch(s -> !family.containsAll(definition.essential(party, concept, s))))
                .boxed()
                .toList();
        return new Tally(
                java.math.BigInteger.valueOf(family.size()),
                java.math.BigInteger.valueOf(core.size()),
                definition.equilibria(family, concept),
                outward);
    }
}
