package org.parley.game.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.game.cases.Case;
import org.parley.game.cases.Cases;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Definition;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Run;

/// Counts of rankings are those of counting one by one, and those of the literature where it is right.
class RankingsTest {

    private static final Case SYRIA_IRAQ = Cases.all().stream()
            .filter(c -> c.inverse().isPresent())
            .findFirst()
            .orElseThrow();

    private static Optional<Rankings> rankings(Game game, int party, Concept concept, State state) {
        return Rankings.of(game, Grounds.of(game), party, concept, state, new Budget(100_000, Run.plain()));
    }

    private static Map<Concept, Integer> counts(Map<Concept, Optional<Rankings>> rankings) {
        return rankings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().orElseThrow().stable().intValueExact()));
    }

    /// R 240, GMR 384, SMR 300, SEQ 384 of 720; the printed 420 are wrong (cases/tools/syria-iraq-1975.answers).
    @Test
    void syriasRankingsOfTheEuphratesAreCountedAsByHand() {
        Case.Inverse inverse = SYRIA_IRAQ.inverse().orElseThrow();
        Map<Concept, Optional<Rankings>> found = inverse.counts().keySet().stream()
                .collect(Collectors.toMap(
                        c -> c, c -> rankings(SYRIA_IRAQ.game(), inverse.party(), c, inverse.state())));
        assertThat(counts(found)).isEqualTo(inverse.counts());
        assertThat(found.values()).allMatch(r -> r.orElseThrow().of().equals(BigInteger.valueOf(720)));
    }

    /// R 86,400, GMR 207,360, SMR 136,800, SEQ 138,492 of 518,400.
    @Test
    void bothPartiesRankingsAreCountedAsByTryingAll() {
        Case.Inverse inverse = SYRIA_IRAQ.inverse().orElseThrow();
        Map<Concept, Optional<Rankings>> found = inverse.bothParties().keySet().stream()
                .collect(Collectors.toMap(c -> c, c -> Profiles.of(SYRIA_IRAQ.game(), c, inverse.state())));
        assertThat(counts(found)).isEqualTo(inverse.bothParties());
        assertThat(found.values()).allMatch(r -> r.orElseThrow().of().equals(BigInteger.valueOf(518_400)));
    }

    @Test
    void rankingsOfSmallGamesAreCountedAsByTheDefinition() {
        int compared = 0;
        for (long seed = 0; seed < 400; seed++) {
            Game game = RandomGames.of(seed, 3, 4);
            List<State> states = new Definition(game).feasible();
            if (states.size() > 1 && states.size() <= 5) {
                State state = states.get((int) (seed % states.size()));
                int party = (int) (seed % game.parties().size());
                for (Concept concept : Concept.ALL) {
                    assertThat(rankings(game, party, concept, state))
                            .hasValue(new Rankings(
                                    counted(game, List.of(party), List.of(party), concept, state, states),
                                    Rankings.factorial(states.size())));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void profilesOfSmallGamesAreCountedAsByTheDefinition() {
        int compared = 0;
        for (long seed = 0; seed < 250; seed++) {
            Game game = RandomGames.of(seed, 3, 3);
            List<State> states = new Definition(game).feasible();
            List<Integer> all = List.of(0, 1, 2).subList(0, game.parties().size());
            if ((states.size() == 4 && all.size() == 2) || states.size() == 3) {
                State state = states.get((int) (seed % states.size()));
                for (Concept concept : Concept.ALL) {
                    assertThat(Profiles.of(game, concept, state))
                            .hasValue(new Rankings(
                                    counted(game, all, all, concept, state, states),
                                    Rankings.factorial(states.size()).pow(all.size())));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(8);
    }

    /// With the rankings of some parties free: for how many the state is stable for some parties.
    private static BigInteger counted(
            Game game, List<Integer> free, List<Integer> stable, Concept concept, State state, List<State> states) {
        if (free.isEmpty()) {
            Definition definition = new Definition(game);
            return stable.stream().allMatch(i -> definition.isStable(i, concept, state))
                    ? BigInteger.ONE
                    : BigInteger.ZERO;
        }
        BigInteger count = BigInteger.ZERO;
        for (List<Integer> order : SlowInverse.orders(states.size())) {
            List<Preference> preferences = new ArrayList<>(game.preferences());
            preferences.set(
                    free.getFirst(),
                    new Preference.Ranked(order.stream()
                            .map(k -> List.of(new Pattern(states.get(k).pattern())))
                            .toList()));
            Game changed = Variations.preferences(game, preferences);
            count = count.add(counted(changed, free.subList(1, free.size()), stable, concept, state, states));
        }
        return count;
    }
}
