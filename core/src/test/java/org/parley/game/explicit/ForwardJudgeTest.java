package org.parley.game.explicit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.RandomGames;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Definition;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Step;
import org.parley.game.stability.Verdict;
import org.parley.run.Result;
import org.parley.run.Run;

class ForwardJudgeTest {

    @Test
    void givesReasonsThatTheDefinitionBearsOut() {
        for (long seed = 0; seed < 1500; seed++) {
            Game game = RandomGames.of(seed, 5, 6);
            Definition definition = new Definition(game);
            ForwardJudge judge = new ForwardJudge(game);
            for (State state : definition.feasible()) {
                for (int focal = 0; focal < game.parties().size(); focal++) {
                    for (Concept concept : Concept.ALL) {
                        check(game, definition, focal, concept, state, verdict(judge, focal, concept, state));
                    }
                }
            }
        }
    }

    private static Verdict verdict(ForwardJudge judge, int focal, Concept concept, State state) {
        return ((Result.Complete<Verdict>) judge.judge(focal, concept, state, Run.plain())).value();
    }

    private static void check(Game game, Definition definition, int focal, Concept concept, State state, Verdict verdict) {
        switch (verdict) {
            case Verdict.Stable(List<Deterred> deterred) -> {
                assertThat(definition.isStable(focal, concept, state)).isTrue();
                assertThat(deterred.stream().map(d -> d.improvement().to()).sorted())
                        .isEqualTo(definition.improvements(focal, state).stream().sorted().toList());
                deterred.forEach(d -> checkSanction(game, definition, focal, (Metarational) concept, d));
            }
            case Verdict.Unstable unstable -> {
                Move escape = unstable.escape();
                assertThat(definition.undeterred(focal, concept, state)).contains(escape.to());
                if (concept instanceof Metarational m) {
                    assertThat(unstable.replies().states())
                            .containsExactlyInAnyOrderElementsOf(definition.replies(focal, escape.to(), m.replies()).stream()
                                    .filter(s -> !s.equals(escape.to()))
                                    .toList());
                }
            }
        }
    }

    private static void checkSanction(Game game, Definition definition, int focal, Metarational concept, Deterred deterred) {
        State at = deterred.improvement().to();
        int last = -1;
        for (Step step : deterred.sanction()) {
            Move move = step.move();
            assertThat(move.from()).isEqualTo(at);
            assertThat(move.party()).isNotEqualTo(last);
            assertThat(game.opponents(focal)).contains(move.party());
            assertThat(concept.replies() == Metarational.Replies.MOVES
                            ? definition.moves(move.party(), at)
                            : definition.improvements(move.party(), at))
                    .contains(move.to());
            at = move.to();
            last = move.party();
        }
        assertThat(definition.deters(focal, deterred.improvement().from(), at, concept.guard())).isTrue();
    }
}
