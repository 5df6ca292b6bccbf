package org.parley.game.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.SmallWorld;
import org.parley.game.State;

/// How the five concepts imply each other: R ⇒ SSEQ ⇒ SEQ ⇒ GMR and SSEQ ⇒ SMR ⇒ GMR.
///
/// Checked on every game of two parties with one option each, and on random games of up to five parties.
/// Source: FangHipelKilgour1993; RegoVieira2017.
class StabilityOrderTest {

    private enum Of {
        R(new Nash()),
        GMR(new GeneralMetarational()),
        SMR(new SymmetricMetarational()),
        SEQ(new Sequential()),
        SSEQ(new SymmetricSequential());

        private final Concept concept;

        Of(Concept concept) {
            this.concept = concept;
        }
    }

    /// A party and a state somewhere, told apart only by which concepts call the state stable for it.
    private static final Set<Set<Of>> SMALL = new HashSet<>();

    private static final Set<Set<Of>> RANDOM = new HashSet<>();

    @BeforeAll
    static void judge() {
        for (int number = 0; number < SmallWorld.GAMES; number++) {
            collect(SmallWorld.game(number), SMALL);
        }
        for (long seed = 0; seed < 300; seed++) {
            collect(RandomGames.of(seed, 5, 6), RANDOM);
        }
    }

    private static void collect(Game game, Set<Set<Of>> stable) {
        Definition definition = new Definition(game);
        for (State state : definition.feasible()) {
            for (int party = 0; party < game.parties().size(); party++) {
                Map<Of, Boolean> by = new EnumMap<>(Of.class);
                for (Of of : Of.values()) {
                    if (definition.isStable(party, of.concept, state)) {
                        by.put(of, true);
                    }
                }
                stable.add(Set.copyOf(by.keySet()));
            }
        }
    }

    @Test
    void nashImpliesSymmetricSequential() {
        implies(Of.R, Of.SSEQ);
    }

    @Test
    void symmetricSequentialImpliesSequential() {
        implies(Of.SSEQ, Of.SEQ);
    }

    @Test
    void sequentialImpliesGeneralMetarational() {
        implies(Of.SEQ, Of.GMR);
    }

    @Test
    void symmetricSequentialImpliesSymmetricMetarational() {
        implies(Of.SSEQ, Of.SMR);
    }

    @Test
    void symmetricMetarationalImpliesGeneralMetarational() {
        implies(Of.SMR, Of.GMR);
    }

    @Test
    void sequentialAndSymmetricMetarationalDoNotCompare() {
        assertThat(SMALL).anyMatch(s -> s.contains(Of.SEQ) && !s.contains(Of.SMR));
        assertThat(SMALL).anyMatch(s -> s.contains(Of.SMR) && !s.contains(Of.SEQ));
    }

    /// With two parties of one option each the same answer serves both purposes; with more it need not.
    @Test
    void symmetricSequentialIsMoreThanBothItsParts() {
        assertThat(RANDOM).anyMatch(s -> s.containsAll(List.of(Of.SEQ, Of.SMR)) && !s.contains(Of.SSEQ));
    }

    /// Everywhere, and somewhere not the other way round.
    private static void implies(Of stronger, Of weaker) {
        assertThat(SMALL).noneMatch(s -> s.contains(stronger) && !s.contains(weaker));
        assertThat(RANDOM).noneMatch(s -> s.contains(stronger) && !s.contains(weaker));
        assertThat(SMALL).anyMatch(s -> s.contains(weaker) && !s.contains(stronger));
    }
}
