package org.parley.deal.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.deal.stability.Reasoned.Escape;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.OutcomeVerdict.Word;
import org.parley.game.stability.Step;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The reasons behind a verdict on random games, against the slow definition.
class ReasonedTest {

    private static final int GAMES = 150;

    /// A verdict by one concept, the reasons given for it, and what to hold them to.
    private record Case(
            String what, Game game, Condition where, Analysis analysis, OutcomeVerdict verdict, SlowAnswers slow) {

        Concept concept() {
            return verdict.concept();
        }

        Reasoned reasoned() {
            return Reasoned.of(game, analysis, new Target("end", "End", where), verdict);
        }

        List<State> core() {
            return verdict.core().states().toList();
        }

        IntStream parties() {
            return IntStream.range(0, game.parties().size());
        }
    }

    private static void each(Consumer<Case> check) {
        for (long seed = 0; seed < GAMES; seed++) {
            Game game = RandomGames.of(seed, 4, 6);
            Condition where = RandomGames.condition(seed + 1, game);
            if (Engines.whole().analyse(game, Set.copyOf(Concept.ALL), List.of(), Run.plain())
                    instanceof Result.Complete<Analysis>(Analysis analysis)) {
                SlowAnswers slow = new SlowAnswers(game);
                for (Concept concept : Concept.ALL) {
                    String what = "seed " + seed + ", " + concept.symbol();
                    OutcomeVerdict verdict = Core.of(analysis, concept, where);
                    check.accept(new Case(what, game, where, analysis, verdict, slow));
                }
            }
        }
    }

    @Test
    void sanctionsThatHoldReallyDeter() {
        each(c -> {
            List<Sanction> sanctions = sanctions(c);
            assertThat(sanctions)
                    .as(c.what())
                    .allMatch(s -> c.slow().isLegal(s.party(), c.concept(), s.from(), s.steps()));
            c.parties()
                    .forEach(party -> c.core()
                            .forEach(state -> improvementsOut(c, party, state)
                                    .forEach(move -> assertThat(
                                                    sanctions.stream().anyMatch(s -> deters(c, s, move)))
                                            .as("%s: %s", c.what(), move)
                                            .isEqualTo(c.slow()
                                                    .definition
                                                    .isDeterred(party, c.concept(), state, move.to())))));
        });
    }

    private static List<Sanction> sanctions(Case c) {
        return switch (Sanction.holding(c.analysis(), c.game().parties().size(), c.verdict())) {
            case Result.Complete<List<Sanction>>(List<Sanction> all) -> all;
            case Result<List<Sanction>> other -> throw new AssertionError(other);
        };
    }

    private static List<Move> improvementsOut(Case c, int party, State state) {
        return c.slow().definition.improvements(party, state).stream()
                .filter(to -> !c.verdict().core().contains(to))
                .map(to -> new Move(party, state, to))
                .toList();
    }

    private static boolean deters(Case c, Sanction sanction, Move move) {
        State end = sanction.steps().getLast().move().to();
        return sanction.party() == move.party()
                && sanction.from().equals(move.to())
                && c.slow().deters(move.party(), c.concept(), move.from(), end);
    }

    @Test
    void whatKeepsAPartyInDetersItsSmallestTemptation() {
        Set<Boolean> anyway = new HashSet<>();
        each(c -> c.reasoned().supports().forEach(support -> {
            Move move = support.example().improvement();
            List<Step> steps = support.example().sanction();
            assertThat(c.core()).as(c.what()).contains(move.from());
            assertThat(c.verdict().completions().contains(move.to()))
                    .as(c.what())
                    .isFalse();
            assertThat(c.slow().isLegal(support.party(), c.concept(), move.to(), steps))
                    .as(c.what())
                    .isTrue();
            assertThat(c.slow().deters(support.party(), c.concept(), move.from(), end(support.example())))
                    .as(c.what())
                    .isTrue();
            for (Step step : steps) {
                assertThat(step.anyway())
                        .as(c.what())
                        .isEqualTo(c.slow().isAnyway(support.party(), move.from(), step.move()));
                anyway.add(step.anyway());
            }
        }));
        assertThat(anyway).hasSize(2);
    }

    private static State end(Deterred deterred) {
        return deterred.sanction().getLast().move().to();
    }

    @Test
    void supportsCountTheStatesOfTheCoreThatTempt() {
        each(c -> {
            List<List<Integer>> counted = c.reasoned().supports().stream()
                    .map(s -> List.of(s.party(), s.states(), s.anyway()))
                    .toList();
            assertThat(counted).as(c.what()).isEqualTo(countedSlowly(c));
        });
    }

    private static List<List<Integer>> countedSlowly(Case c) {
        List<List<Integer>> all = new ArrayList<>();
        c.parties().forEach(party -> {
            List<Move> tempting = c.core().stream()
                    .flatMap(state -> smallestOut(c, party, state).stream())
                    .toList();
            tempting.stream().min(Move.SMALLEST).ifPresent(smallest -> {
                List<Move> alike = tempting.stream()
                        .filter(move -> move.isLike(smallest))
                        .filter(move -> c.slow().definition.isDeterred(party, c.concept(), move.from(), move.to()))
                        .toList();
                long anyway = alike.stream()
                        .filter(move -> !c.slow().isDeterredByRetaliation(c.concept(), move))
                        .count();
                if (!alike.isEmpty()) {
                    all.add(List.of(party, alike.size(), (int) anyway));
                }
            });
        });
        return all;
    }

    private static List<Move> smallestOut(Case c, int party, State state) {
        List<Move> out = c.slow().definition.improvements(party, state).stream()
                .map(to -> new Move(party, state, to))
                .filter(move -> !c.verdict().completions().contains(move.to()))
                .toList();
        int size = out.stream().mapToInt(Move::size).min().orElse(0);
        return out.stream().filter(move -> move.size() == size).toList();
    }

    /// The answers spoken of are those to the very move by which the party leaves.
    @Test
    void ofEveryLeaverItIsSaidHowTheOthersCanAnswerThatMove() {
        each(c -> {
            List<Escape> escapes = c.reasoned().escapes();
            assertThat(escapes)
                    .extracting(Escape::leaver)
                    .as(c.what())
                    .isEqualTo(c.verdict().outward());
            for (Escape escape : escapes) {
                Move move = escape.leaver().move();
                assertThat(escape.why().escape()).as(c.what()).isEqualTo(move);
                assertThat(escape.why().replies().states().toList())
                        .as(c.what())
                        .containsExactlyInAnyOrderElementsOf(replies(c, move));
            }
        });
    }

    private static Set<State> replies(Case c, Move move) {
        Set<State> replies = c.concept() instanceof Metarational m
                ? new HashSet<>(c.slow().definition.replies(move.party(), move.to(), m.replies()))
                : new HashSet<>();
        replies.remove(move.to());
        return replies;
    }

    @Test
    void whatHasToBeFixedIsWhatTheCoreHasInCommon() {
        each(c -> {
            assertThat(c.reasoned().fixed().isPresent())
                    .as(c.what())
                    .isEqualTo(c.verdict().word() == Word.CAN_HOLD);
            c.reasoned().fixed().ifPresent(fixed -> assertFixed(c, fixed));
        });
    }

    private static void assertFixed(Case c, Fixed fixed) {
        List<State> family = c.verdict().completions().states().toList();
        List<State> fitting = family.stream()
                .filter(s -> fixed.options().stream()
                        .allMatch(o -> s.taken(o) == fixed.as().taken(o)))
                .toList();
        assertThat(c.core()).as(c.what()).contains(fixed.as());
        assertThat(fitting).as(c.what()).containsAll(c.core());
        assertThat(fixed.suffices()).as(c.what()).isEqualTo(fitting.equals(c.core()));
        IntStream.range(0, c.game().options().size())
                .forEach(o -> assertThat(fixed.options().contains(o))
                        .as("%s, option %d", c.what(), o)
                        .isEqualTo(alike(c.core(), o) && !alike(family, o)));
    }

    private static boolean alike(List<State> states, int option) {
        return states.stream().map(s -> s.taken(option)).distinct().count() == 1;
    }

    @Test
    void theWordSaysHowMuchOfTheFamilyTheCoreIs() {
        Set<Word> seen = new HashSet<>();
        each(c -> {
            BigInteger core = c.verdict().core().count();
            BigInteger family = c.verdict().completions().count();
            Word word = family.signum() == 0
                    ? Word.CANNOT_HAPPEN
                    : core.signum() == 0 ? Word.LEFT : core.equals(family) ? Word.HOLDS : Word.CAN_HOLD;
            assertThat(c.verdict().word()).isEqualTo(word);
            seen.add(word);
        });
        assertThat(seen).hasSize(4);
    }
}
