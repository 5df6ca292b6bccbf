package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.game.cases.Case;
import org.parley.game.cases.Case.Inverse;
import org.parley.game.cases.Cases;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Definition;
import org.parley.negotiation.model.Pattern;

/// How many rankings make a state stable, counted one by one: `tools/syria-iraq-1975`, whose printed counts are wrong.
class InverseCountsTest {

    private static Case known;
    private static Inverse inverse;
    private static List<Preference> rankings;

    @BeforeAll
    static void read() {
        known = Cases.all().stream()
                .filter(c -> c.inverse().isPresent())
                .findFirst()
                .orElseThrow();
        inverse = known.inverse().orElseThrow();
        rankings = new ArrayList<>();
        permute(new ArrayList<>(), new ArrayList<>(known.states().values()));
    }

    private static void permute(List<State> best, List<State> rest) {
        if (rest.isEmpty()) {
            rankings.add(new Preference.Ranked(
                    best.stream().map(s -> List.of(new Pattern(s.pattern()))).toList()));
        }
        for (State next : List.copyOf(rest)) {
            rest.remove(next);
            best.add(next);
            permute(best, rest);
            best.removeLast();
            rest.addLast(next);
        }
    }

    @Test
    void rankingsOfOneParty() {
        Map<Concept, Integer> counts = new HashMap<>();
        for (Preference ranking : rankings) {
            List<Preference> preferences = new ArrayList<>(known.game().preferences());
            preferences.set(inverse.party(), ranking);
            Definition definition = new Definition(Variations.preferences(known.game(), preferences));
            for (Concept concept : inverse.counts().keySet()) {
                int stable = definition.isStable(inverse.party(), concept, inverse.state()) ? 1 : 0;
                counts.merge(concept, stable, Integer::sum);
            }
        }
        assertThat(rankings).hasSize(720);
        assertThat(counts).isEqualTo(inverse.counts());
    }

    /// Of all pairs of rankings, those that make the state an equilibrium.
    @Test
    @Tag("slow")
    void rankingsOfBothParties() {
        Map<Concept, Integer> counts = new HashMap<>();
        for (Preference first : rankings) {
            for (Preference second : rankings) {
                Game game = Variations.preferences(known.game(), List.of(first, second));
                Definition definition = new Definition(game);
                for (Concept concept : inverse.bothParties().keySet()) {
                    boolean stable = definition.isStable(0, concept, inverse.state())
                            && definition.isStable(1, concept, inverse.state());
                    counts.merge(concept, stable ? 1 : 0, Integer::sum);
                }
            }
        }
        assertThat(counts).isEqualTo(inverse.bothParties());
    }
}
