package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Deterred;
import org.parley.game.stability.Judge;
import org.parley.game.stability.Metarational;
import org.parley.game.stability.Nash;
import org.parley.game.stability.Step;
import org.parley.game.stability.Verdict;
import org.parley.run.Result;
import org.parley.run.Run;

/// Judges one state by searching forward from the party's improvements.
///
/// For each improvement looks for the shortest answer that deters, first among those without steps that would be
/// taken anyway. Costs, at worst, a visit to every state the others can reach from each improvement.
final class ForwardJudge implements Judge {

    private final Arena arena;

    ForwardJudge(Game game) {
        this(new OpenArena(game));
    }

    ForwardJudge(Arena arena) {
        this.arena = arena;
    }

    @Override
    public Result<Verdict> judge(int focal, Concept concept, State state, Run run) {
        List<Deterred> deterred = new ArrayList<>();
        List<Move> escapes = new ArrayList<>();
        for (State to : arena.improvements(focal, state)) {
            if (run.cancelled()) {
                return new Result.Declined<>(
                        "Stopped before every improvement was looked at.", "Maybe let it run to its end.");
            }
            Move move = new Move(focal, state, to);
            sanction(concept, move)
                    .ifPresentOrElse(by -> deterred.add(new Deterred(move, by)), () -> escapes.add(move));
        }
        Optional<Move> escape = escapes.stream().min(Move.SMALLEST);
        return new Result.Complete<>(
                escape.<Verdict>map(e -> escape(concept, e)).orElseGet(() -> new Verdict.Stable(deterred)));
    }

    @Override
    public Optional<List<Step>> sanction(Concept concept, Move move) {
        return switch (concept) {
            case Nash() -> Optional.empty();
            case Metarational m -> answer(m, move).sanction();
        };
    }

    @Override
    public Verdict.Unstable escape(Concept concept, Move escape) {
        return switch (concept) {
            case Nash() -> new Verdict.Unstable(escape, set(Set.of()), Optional.empty());
            case Metarational m ->
                new Verdict.Unstable(
                        escape,
                        set(Answer.ends(arena, escape.party(), m, escape.to())),
                        answer(m, escape).worst());
        };
    }

    @Override
    public boolean deters(int focal, Concept concept, State from, State end) {
        return switch (concept) {
            case Nash() -> false;
            case Metarational m -> !arena.prefers(focal, arena.secured(focal, end, m.guard()), from);
        };
    }

    private Answer answer(Metarational concept, Move move) {
        return new Answer(arena, move.party(), concept, move.from(), move.to());
    }

    private ListedSet set(Set<State> states) {
        return new ListedSet(states, arena::feasible);
    }
}
