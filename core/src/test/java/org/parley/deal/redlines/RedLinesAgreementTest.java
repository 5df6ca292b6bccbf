package org.parley.deal.redlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Cover;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.Sequential;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.logic.Truth;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;
import org.parley.run.Run;
import org.parley.sat.Constraint;

/// What the solver finds is what going through every state for every set of lines finds, on thousands of small files.
@TestInstance(Lifecycle.PER_CLASS)
class RedLinesAgreementTest {

    private static final Concept SEQ = new Sequential();

    private record Asked(long seed, SlowRedLines slow, RedLineReport report) {

        List<Predicate<State>> parts(List<Integer> lines) {
            return lines.stream()
                    .flatMap(line -> report.lines().get(line).parts().stream())
                    .map(this::test)
                    .toList();
        }

        private Predicate<State> test(Constraint constraint) {
            Terms terms = new Terms(slow.game);
            return state -> constraint.truth(ref -> Truth.of(state.taken(terms.number(ref)))) == Truth.TRUE;
        }

        List<Part> numbers(List<Integer> lines) {
            List<Part> numbers = new ArrayList<>();
            for (int line : lines) {
                for (int part = 0; part < report.lines().get(line).parts().size(); part++) {
                    numbers.add(new Part(line, part));
                }
            }
            return numbers;
        }
    }

    private final List<Asked> files = new ArrayList<>();

    @BeforeAll
    void ask() {
        for (long seed = 0; files.size() < 2_000; seed++) {
            Negotiation talks = RandomDemands.negotiation(seed);
            SlowRedLines slow = new SlowRedLines(talks);
            if (!slow.feasible.isEmpty() && slow.lines.size() < 9) {
                files.add(new Asked(seed, slow, report(talks)));
            }
        }
    }

    private void onAll(BiConsumer<Long, Asked> check) {
        files.forEach(asked -> check.accept(asked.seed, asked));
    }

    private static RedLineReport report(Negotiation talks) {
        Game game = Games.of(talks);
        Result<RedLineReport> result = RedLines.of(
                talks,
                SEQ,
                (within, _) -> Engines.whole().analyse(game, Set.of(SEQ), List.of(), Run.plain()),
                1000,
                Run.plain());
        if (result instanceof Result.Complete<RedLineReport>(RedLineReport report)) {
            return report;
        }
        throw new AssertionError(result);
    }

    @Test
    void aFallbackIsItsBestCompletionAndAsGoodMeansAsThePartyPrefers() {
        onAll((seed, asked) -> {
            assertThat(asked.report.lines()).as("seed %d", seed).hasSameSizeAs(asked.slow.lines);
            for (int line = 0; line < asked.report.lines().size(); line++) {
                for (State state : asked.slow.feasible) {
                    assertThat(asked.test(asked.report.lines().get(line).constraint())
                                    .test(state))
                            .as("seed %d, line %d, %s", seed, line, state)
                            .isEqualTo(asked.slow.lines.get(line).test(state));
                }
            }
        });
    }

    @Test
    void theBestCompletionOfAFallbackIsTheFirstOfTheBest() {
        onAll((seed, asked) -> {
            for (Line line : asked.report.lines()) {
                if (line instanceof Line.Fallback fallback) {
                    assertThat(asked.slow.best(fallback.party(), fallback.outcome()))
                            .as("seed %d", seed)
                            .contains(fallback.best());
                }
            }
        });
    }

    @Test
    void everyConflictAndConcessionIsFoundSmallestFirst() {
        onAll((seed, asked) -> {
            List<List<Integer>> conflicts = asked.slow.conflicts(asked.slow.lines);
            List<List<Integer>> concessions =
                    conflicts.isEmpty() ? List.of() : asked.slow.concessions(asked.slow.lines, List.of());
            assertThat(asked.report.conflicts().stream().map(Conflict::lines))
                    .as("seed %d", seed)
                    .isEqualTo(conflicts);
            assertThat(asked.report.concessions().stream().map(Concession::lines))
                    .as("seed %d", seed)
                    .isEqualTo(concessions);
            asked.report
                    .conflicts()
                    .forEach(conflict -> assertThat(conflict.rules())
                            .as("seed %d", seed)
                            .isEqualTo(asked.slow.rules(conflict.lines())));
        });
    }

    @Test
    void thePartsThatClashAreAllFound() {
        onAll((seed, asked) -> {
            for (Conflict conflict : asked.report.conflicts()) {
                List<Part> numbers = asked.numbers(conflict.lines());
                if (conflict.parts().complete()) {
                    assertThat(conflict.parts().sets())
                            .as("seed %d", seed)
                            .isEqualTo(named(numbers, asked.slow.conflicts(asked.parts(conflict.lines()))));
                }
            }
            for (Concession concession : asked.report.concessions()) {
                List<Part> numbers = asked.numbers(concession.lines());
                List<Predicate<State>> others = asked.slow.without(asked.slow.lines, concession.lines());
                assertThat(concession.parts().sets())
                        .as("seed %d", seed)
                        .isEqualTo(named(numbers, asked.slow.concessions(asked.parts(concession.lines()), others)));
            }
        });
    }

    private static List<List<Part>> named(List<Part> numbers, List<List<Integer>> sets) {
        return sets.stream().map(set -> set.stream().map(numbers::get).toList()).toList();
    }

    @Test
    void whatIsLeftIsCountedExactlyAndCoveredAndJudged() {
        onAll((seed, asked) -> {
            boolean any = !asked.slow.lines.isEmpty();
            List<State> acceptable = asked.slow.satisfying(asked.slow.lines, asked.slow.everyRule());
            assertThat(asked.report.common().isPresent()).isEqualTo(any && !acceptable.isEmpty());
            asked.report.common().ifPresent(common -> assertCommon(seed, asked.slow, common, acceptable, 12));
            for (Concession concession : asked.report.concessions()) {
                List<State> opened = asked.slow.satisfying(
                        asked.slow.without(asked.slow.lines, concession.lines()), asked.slow.everyRule());
                concession.opens().ifPresent(common -> assertCommon(seed, asked.slow, common, opened, 3));
            }
        });
    }

    private static void assertCommon(long seed, SlowRedLines slow, Common common, List<State> states, int most) {
        assertThat(common.count())
                .as("seed %d", seed)
                .isEqualTo(new Result.Complete<>(BigInteger.valueOf(states.size())));
        List<Pattern> families = Cover.of(new Listed(states), slow.feasible::contains, most + 1);
        assertThat(common.families())
                .as("seed %d", seed)
                .isEqualTo(families.stream().limit(most).toList());
        assertThat(common.more()).isEqualTo(families.size() > most);
        Set<State> core = slow.cores().core(states, SEQ);
        if (common.holding() instanceof Result.Complete<OutcomeVerdict>(OutcomeVerdict verdict)) {
            assertThat(verdict.completions().states()).containsExactlyElementsOf(states);
            assertThat(verdict.core().states()).containsExactlyInAnyOrderElementsOf(core);
        } else {
            throw new AssertionError(Optional.of(common.holding()));
        }
    }

    /// A set of states for `Cover`, which asks only what is in it.
    private record Listed(List<State> members) implements StateSet {

        @Override
        public BigInteger count() {
            return BigInteger.valueOf(members.size());
        }

        @Override
        public boolean contains(State state) {
            return members.contains(state);
        }

        @Override
        public Stream<State> states() {
            return members.stream();
        }

        @Override
        public StateSet keep(Predicate<State> which) {
            return new Listed(members.stream().filter(which).toList());
        }

        @Override
        public List<Pattern> families(int limit) {
            return Cover.of(this, _ -> true, limit);
        }
    }
}
