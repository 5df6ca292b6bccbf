package org.parley.game.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.game.Game;
import org.parley.game.Order;
import org.parley.game.Preference;
import org.parley.game.State;
import org.parley.game.Variations;
import org.parley.game.cases.Case;
import org.parley.game.cases.Cases;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Pattern;

/// The published and constructed cases of `cases/`: every engine gives the known answers.
class CasesTest {

    private static final List<Case> CASES = Cases.all();

    static Stream<Case> cases() {
        return CASES.stream();
    }

    @Test
    void everyProvenanceHasItsCases() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(16);
        assertThat(CASES.stream().map(c -> c.name().substring(0, c.name().indexOf('/'))))
                .contains("textbook", "papers", "tools", "bugs");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statesAreTheFeasibleOnes(Case known) {
        for (Analysis analysis : analyses(known.game())) {
            assertThat(states(analysis.judged()))
                    .isEqualTo(Set.copyOf(known.states().values()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stableStatesAreTheKnownOnes(Case known) {
        assertKnown(known, known.game());
    }

    private static void assertKnown(Case known, Game game) {
        for (Analysis analysis : analyses(game)) {
            known.stable()
                    .forEach((concept, sets) -> sets.forEach((party, set) -> assertThat(
                                    states(analysis.stable(party, concept).atLeast()))
                            .as("%s, party %d, %s", known.name(), party, concept.symbol())
                            .isEqualTo(set)));
            known.equilibria()
                    .forEach((concept, set) -> assertThat(states(equilibria(known, analysis, concept)))
                            .as("%s, %s", known.name(), concept.symbol())
                            .isEqualTo(set));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outcomesHaveTheKnownCores(Case known) {
        for (Analysis analysis : analyses(known.game())) {
            for (Case.Outcome outcome : known.outcomes()) {
                OutcomeVerdict verdict = Core.of(analysis, outcome.concept(), outcome.where());
                assertThat(states(verdict.core())).as(outcome.id()).isEqualTo(outcome.core());
                assertThat(verdict.equilibria().intValueExact())
                        .as(outcome.id())
                        .isEqualTo(outcome.equilibria());
                assertThat(verdict.leavers().stream()
                                .map(l -> new Case.Leaver(
                                        l.party(), l.move().from(), l.move().to(), l.from())))
                        .as(outcome.id())
                        .isEqualTo(outcome.leavers());
            }
        }
    }

    /// A figure that agrees must come out; one that does not must not, or the case's explanation is idle.
    @ParameterizedTest
    @MethodSource("cases")
    void publishedFiguresAreRightWhereTheCaseSaysSo(Case known) {
        Analysis analysis = analyses(known.game()).getFirst();
        for (Case.Published figure : known.published()) {
            figure.concept().ifPresent(concept -> {
                Set<State> found = states(equilibria(known, analysis, concept));
                assertThat(found.equals(figure.equilibria()))
                        .as("%s: %s %s, found %s", known.name(), figure.origin(), figure.equilibria(), found)
                        .isEqualTo(figure.agrees());
            });
        }
    }

    /// Statements stand for the ranking the source prints, and the ranking gives the same answers.
    @ParameterizedTest
    @MethodSource("cases")
    void statementsAndRankingAreOnePreference(Case known) {
        known.ranking().forEach((party, classes) -> {
            Order order = Order.of(known.game(), party);
            List<State> best = classes.stream().flatMap(Set::stream).toList();
            assertThat(best).containsExactlyInAnyOrderElementsOf(known.states().values());
            for (State a : best) {
                for (State b : best) {
                    assertThat(Integer.signum(order.compare(a, b)))
                            .isEqualTo(Integer.compare(place(classes, b), place(classes, a)));
                }
            }
        });
        if (!known.ranking().isEmpty()) {
            assertKnown(known, ranked(known));
        }
    }

    private static int place(List<Set<State>> classes, State state) {
        return classes.stream().map(c -> c.contains(state)).toList().indexOf(true);
    }

    private static Game ranked(Case known) {
        List<Preference> ranked = known.ranking().values().stream()
                .<Preference>map(classes -> new Preference.Ranked(classes.stream()
                        .map(ties -> ties.stream()
                                .map(state -> new Pattern(state.pattern()))
                                .toList())
                        .toList()))
                .toList();
        return Variations.preferences(known.game(), ranked);
    }

    private static List<Analysis> analyses(Game game) {
        return Agreement.engines().stream()
                .map(engine -> Agreement.analyse(engine, game, List.of()))
                .toList();
    }

    private static StateSet equilibria(Case known, Analysis analysis, Concept concept) {
        return analysis.equilibria(Collections.nCopies(known.game().parties().size(), concept))
                .atLeast();
    }

    private static Set<State> states(StateSet set) {
        return set.states().collect(Collectors.toSet());
    }
}
