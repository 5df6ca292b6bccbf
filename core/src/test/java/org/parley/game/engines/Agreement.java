package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.CoreDefinition;
import org.parley.game.stability.Definition;
import org.parley.game.stability.JudgeAgreement;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Leaver;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The engines beside the definitions, on one game at a time.
final class Agreement {

    private Agreement() {}

    static List<SetEngine> engines() {
        return List.of(new DenseEngine(), new ForwardEngine());
    }

    static Analysis analyse(SetEngine engine, Game game, List<Condition> within) {
        return analyse(engine, game, within, Run.plain());
    }

    static Analysis analyse(SetEngine engine, Game game, List<Condition> within, Run run) {
        return switch (engine.analyse(game, Set.copyOf(Concept.ALL), within, run)) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result<Analysis> other -> throw new AssertionError(other);
        };
    }

    /// Every engine gives, for each party and concept, exactly the states of `within` the definition calls stable.
    static void assertAsDefined(Game game, List<Condition> within, String what) {
        assertAsDefined(game, within, what, Run.plain());
    }

    static void assertAsDefined(Game game, List<Condition> within, String what, Run run) {
        Definition definition = new Definition(game);
        List<State> judged = definition.feasible().stream()
                .filter(s -> within.stream().allMatch(c -> definition.isTrue(c, s)))
                .toList();
        List<Analysis> analyses =
                engines().stream().map(e -> analyse(e, game, within, run)).toList();
        analyses.forEach(a -> assertThat(a.judged().states().toList()).as(what).isEqualTo(judged));
        for (Concept concept : Concept.ALL) {
            for (int party = 0; party < game.parties().size(); party++) {
                int p = party;
                List<State> stable = judged.stream()
                        .filter(s -> definition.isStable(p, concept, s))
                        .toList();
                for (Analysis analysis : analyses) {
                    assertThat(analysis.stable(party, concept)
                                    .atLeast()
                                    .states()
                                    .toList())
                            .as(
                                    "%s, %s, party %d, %s",
                                    what, analysis.getClass().getSimpleName(), party, concept.symbol())
                            .isEqualTo(stable);
                }
            }
        }
    }

    /// Every engine's verdict on each family is the one defined, by each concept.
    static void assertCoreAsDefined(Game game, List<Condition> families, String what) {
        List<Analysis> analyses =
                engines().stream().map(e -> analyse(e, game, List.of())).toList();
        assertCoreAsDefined(new CoreDefinition(game), analyses, families, what);
    }

    /// The same of analyses that judged at least the families.
    static void assertCoreAsDefined(
            CoreDefinition definition, List<Analysis> analyses, List<Condition> families, String what) {
        for (Concept concept : Concept.ALL) {
            for (Condition where : families) {
                List<State> completions = definition.completions(where);
                Set<State> core = definition.core(completions, concept);
                BigInteger equilibria = definition.equilibria(completions, concept);
                List<Leaver> leavers = definition.leavers(completions, core, concept);
                List<Leaver> outward = definition.leavers(completions, Set.copyOf(completions), concept);
                for (Analysis analysis : analyses) {
                    OutcomeVerdict verdict = Core.of(analysis, concept, where);
                    assertThat(verdict.completions().states().toList()).as(what).isEqualTo(completions);
                    assertThat(verdict.core().states().toList())
                            .as(what)
                            .isEqualTo(core.stream().sorted().toList());
                    assertThat(verdict.equilibria()).as(what).isEqualTo(equilibria);
                    assertThat(verdict.leavers()).as(what).isEqualTo(leavers);
                    assertThat(verdict.outward()).as(what).isEqualTo(outward);
                    assertThat(verdict.gone()).as(what).hasSize(completions.size() - core.size());
                }
            }
        }
    }

    /// Every engine's judge gives the defined verdict for each feasible state, party and concept, and bears it out.
    static void assertJudgedAsDefined(Game game) {
        engines()
                .forEach(engine -> JudgeAgreement.assertBorneOut(
                        game, analyse(engine, game, List.of()).judge()));
    }

    /// How many states are stable for everybody, by each concept.
    static List<Long> equilibria(Game game, Analysis analysis) {
        return Concept.ALL.stream()
                .map(concept -> IntStream.range(0, game.parties().size())
                        .mapToObj(_ -> concept)
                        .toList())
                .map(behaviour ->
                        analysis.equilibria(behaviour).atLeast().count().longValueExact())
                .toList();
    }
}
