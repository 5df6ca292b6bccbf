package org.parley.game.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.run.Result;
import org.parley.run.Run;

/// A judge beside the definition: every verdict is the defined one, and its moves bear it out.
public final class JudgeAgreement {

    private final Game game;
    private final Definition definition;
    private final Judge judge;

    private JudgeAgreement(Game game, Judge judge) {
        this.game = game;
        this.definition = new Definition(game);
        this.judge = judge;
    }

    /// Every feasible state, for every party and concept.
    public static void assertBorneOut(Game game, Judge judge) {
        JudgeAgreement agreement = new JudgeAgreement(game, judge);
        for (State state : agreement.definition.feasible()) {
            for (int focal = 0; focal < game.parties().size(); focal++) {
                for (Concept concept : Concept.ALL) {
                    agreement.check(focal, concept, state);
                }
            }
        }
    }

    /// The judge's verdict, which must be complete.
    public static Verdict verdict(Judge judge, int focal, Concept concept, State state) {
        return switch (judge.judge(focal, concept, state, Run.plain())) {
            case Result.Complete<Verdict>(Verdict verdict) -> verdict;
            case Result<Verdict> other -> throw new AssertionError(other);
        };
    }

    private void check(int focal, Concept concept, State state) {
        switch (verdict(judge, focal, concept, state)) {
            case Verdict.Stable(List<Deterred> deterred) -> {
                assertThat(definition.isStable(focal, concept, state)).isTrue();
                assertThat(deterred.stream().map(d -> d.improvement().to()).sorted())
                        .isEqualTo(definition.improvements(focal, state).stream()
                                .sorted()
                                .toList());
                deterred.forEach(d -> checkSanction((Metarational) concept, d));
            }
            case Verdict.Unstable unstable -> checkEscape(focal, concept, state, unstable);
        }
    }

    private void checkEscape(int focal, Concept concept, State state, Verdict.Unstable unstable) {
        Move escape = unstable.escape();
        assertThat(escape)
                .isEqualTo(definition.undeterred(focal, concept, state).stream()
                        .map(to -> new Move(focal, state, to))
                        .min(Move.SMALLEST)
                        .orElseThrow());
        if (concept instanceof Metarational m) {
            List<State> replies = definition.replies(focal, escape.to(), m.replies()).stream()
                    .filter(s -> !s.equals(escape.to()))
                    .toList();
            assertThat(unstable.replies().states()).containsExactlyInAnyOrderElementsOf(replies);
        }
    }

    private void checkSanction(Metarational concept, Deterred deterred) {
        Move left = deterred.improvement();
        State end = follow(left.party(), concept, left, deterred.sanction());
        assertThat(definition.deters(left.party(), left.from(), end, concept.guard()))
                .isTrue();
        if (deterred.restsOnAnyway()) {
            assertThat(endsWithoutAnyway(left, concept))
                    .noneMatch(s -> definition.deters(left.party(), left.from(), s, concept.guard()));
        }
    }

    /// Follows a sequence that must be legal; gives its end.
    private State follow(int focal, Metarational concept, Move departure, List<Step> steps) {
        State at = departure.to();
        int last = -1;
        for (Step step : steps) {
            Move move = step.move();
            assertThat(move.from()).isEqualTo(at);
            assertThat(move.party()).isNotEqualTo(last);
            assertThat(game.opponents(focal)).contains(move.party());
            assertThat(steps(concept, move.party(), at)).contains(move.to());
            assertThat(step.anyway()).isEqualTo(isAnyway(move, departure));
            at = move.to();
            last = move.party();
        }
        return at;
    }

    private List<State> steps(Metarational concept, int mover, State from) {
        return concept.replies() == Metarational.Replies.MOVES
                ? definition.moves(mover, from)
                : definition.improvements(mover, from);
    }

    /// The mover would gain by the same act had the party stayed: its options put back, both states feasible.
    private boolean isAnyway(Move step, Move departure) {
        State before = step.from();
        State after = step.to();
        for (int o : game.owned(departure.party())) {
            before = before.with(o, departure.from().taken(o));
            after = after.with(o, departure.from().taken(o));
        }
        return definition.feasible().contains(before)
                && definition.feasible().contains(after)
                && definition.prefers(step.party(), after, before);
    }

    private Set<State> endsWithoutAnyway(Move departure, Metarational concept) {
        return LegalSequences.ends(
                departure.to(),
                game.opponents(departure.party()),
                (mover, from) -> steps(concept, mover, from).stream()
                        .filter(to -> !isAnyway(new Move(mover, from, to), departure))
                        .toList());
    }
}
