package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.RandomGames;
import org.parley.game.Renaming;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Judge;
import org.parley.game.stability.JudgeAgreement;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.SetEngine;
import org.parley.game.stability.StateSet;
import org.parley.game.stability.Verdict;
import org.parley.negotiation.logic.Condition;

/// Who is called what, and who comes first, changes the names in an answer and nothing else.
class RenamingTest {

    @Test
    void swappingPartiesSwapsTheirStableStates() {
        for (long seed = 0; seed < 200; seed++) {
            Game game = RandomGames.of(seed, 5, 6);
            assertStableStatesFollow(game, Renaming.ofParties(game, seed));
        }
    }

    @Test
    void reorderingOptionsReordersPatterns() {
        for (long seed = 0; seed < 200; seed++) {
            Game game = RandomGames.of(seed, 5, 6);
            assertStableStatesFollow(game, Renaming.ofOptions(game, seed));
        }
    }

    private static void assertStableStatesFollow(Game game, Renaming renaming) {
        Game renamed = renaming.of(game);
        for (SetEngine engine : Agreement.engines()) {
            Analysis before = Agreement.analyse(engine, game, List.of());
            Analysis after = Agreement.analyse(engine, renamed, List.of());
            for (int party = 0; party < game.parties().size(); party++) {
                for (Concept concept : Concept.ALL) {
                    assertThat(states(
                                    after.stable(renaming.party(party), concept).atLeast()))
                            .isEqualTo(
                                    in(renaming, before.stable(party, concept).atLeast()));
                }
            }
        }
    }

    @Test
    void swappingPartiesSwapsWhoLeaves() {
        for (long seed = 0; seed < 200; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Renaming renaming = Renaming.ofParties(game, seed);
            Condition where = RandomGames.condition(seed, game);
            assertOutcomesFollow(game, renaming, where);
        }
    }

    private static void assertOutcomesFollow(Game game, Renaming renaming, Condition where) {
        Game renamed = renaming.of(game);
        for (SetEngine engine : Agreement.engines()) {
            Analysis before = Agreement.analyse(engine, game, List.of());
            Analysis after = Agreement.analyse(engine, renamed, List.of());
            for (Concept concept : Concept.ALL) {
                OutcomeVerdict old = Core.of(before, concept, where);
                OutcomeVerdict now = Core.of(after, concept, renaming.of(game, where));
                assertThat(now.word()).isEqualTo(old.word());
                assertThat(now.equilibria()).isEqualTo(old.equilibria());
                assertThat(states(now.core())).isEqualTo(in(renaming, old.core()));
                assertThat(leavers(now)).isEqualTo(leavers(renaming, old));
            }
        }
    }

    /// Ties between moves go by the mover's own options, whose order a swap of parties keeps.
    private static Set<List<Integer>> leavers(OutcomeVerdict verdict) {
        return verdict.leavers().stream()
                .map(l -> leaver(l.party(), l, l.move().changed()))
                .collect(Collectors.toSet());
    }

    private static Set<List<Integer>> leavers(Renaming renaming, OutcomeVerdict verdict) {
        return verdict.leavers().stream()
                .map(l -> leaver(
                        renaming.party(l.party()),
                        l,
                        l.move().changed().stream()
                                .map(o -> renaming.options().indexOf(o))
                                .toList()))
                .collect(Collectors.toSet());
    }

    private static List<Integer> leaver(int party, Leaver leaver, List<Integer> changed) {
        List<Integer> all = new ArrayList<>(changed);
        all.addFirst(leaver.from());
        all.addFirst(party);
        return all;
    }

    @Test
    void theJudgeSaysTheSameInOtherWords() {
        for (long seed = 0; seed < 100; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Renaming renaming = seed % 2 == 0 ? Renaming.ofParties(game, seed) : Renaming.ofOptions(game, seed);
            for (SetEngine engine : Agreement.engines()) {
                assertReasonsFollow(game, renaming, engine);
            }
        }
    }

    private static void assertReasonsFollow(Game game, Renaming renaming, SetEngine engine) {
        Analysis analysis = Agreement.analyse(engine, game, List.of());
        Judge before = analysis.judge();
        Judge after = Agreement.analyse(engine, renaming.of(game), List.of()).judge();
        for (State state : analysis.judged().states().toList()) {
            for (int party = 0; party < game.parties().size(); party++) {
                for (Concept concept : Concept.ALL) {
                    assertThat(gist(JudgeAgreement.verdict(after, renaming.party(party), concept, renaming.of(state))))
                            .isEqualTo(gist(JudgeAgreement.verdict(before, party, concept, state)));
                }
            }
        }
    }

    /// What of a verdict no naming can touch: how many departures, the lengths of their sanctions, what they rest on.
    private static List<Object> gist(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Stable(List<Deterred> deterred) ->
                deterred.stream()
                        .<Object>map(d -> d.restsOnAnyway() + " " + d.sanction().size())
                        .sorted()
                        .toList();
            case Verdict.Unstable unstable -> List.of(unstable.escape().size());
        };
    }

    private static Set<State> states(StateSet set) {
        return set.states().collect(Collectors.toSet());
    }

    private static Set<State> in(Renaming renaming, StateSet set) {
        return new HashSet<>(set.states().map(renaming::of).toList());
    }
}
