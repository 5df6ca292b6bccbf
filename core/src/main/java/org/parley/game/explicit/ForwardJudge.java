package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
/// taken anyway. Costs, at worst, a visit to every state the others can reach from each improvement; declines where
/// that is more than there is room for.
final class ForwardJudge implements Judge {

    private static final String SMALLER = "Maybe ask about an end that fixes more options.";

    /// What is done at the same time shares the room.
    private static final int SHARES = 4;

    /// So many searches of the largest size are made in all.
    private static final int MOST_LARGE = 16;

    private final Arena arena;
    private final long largest;
    private final Budget budget;

    /// A judge in `room` bytes; no search takes more than a share of it, and all together do not go on without end.
    ForwardJudge(Arena arena, Run run, long room) {
        this.arena = arena;
        this.largest = Math.max(1, room / ForwardEngine.BYTES_PER_STATE / SHARES);
        this.budget = new Budget(largest * MOST_LARGE, run);
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
            switch (sanction(concept, move)) {
                case Result.Complete<Optional<List<Step>>>(Optional<List<Step>> by) ->
                    by.ifPresentOrElse(steps -> deterred.add(new Deterred(move, steps)), () -> escapes.add(move));
                case Result.Partial<Optional<List<Step>>>(var _, String why) -> {
                    return new Result.Declined<>(why, SMALLER);
                }
                case Result.Declined<Optional<List<Step>>>(String why, String remedy) -> {
                    return new Result.Declined<>(why, remedy);
                }
            }
        }
        return escapes.stream()
                .min(Move.SMALLEST)
                .map(smallest -> escape(concept, smallest).<Verdict>map(unstable -> unstable))
                .orElseGet(() -> new Result.Complete<>(new Verdict.Stable(deterred)));
    }

    @Override
    public Result<Optional<List<Step>>> sanction(Concept concept, Move move) {
        return switch (concept) {
            case Nash() -> new Result.Complete<>(Optional.empty());
            case Metarational m -> searched(part -> answer(m, move, part).sanction());
        };
    }

    @Override
    public Result<Verdict.Unstable> escape(Concept concept, Move escape) {
        return switch (concept) {
            case Nash() -> new Result.Complete<>(new Verdict.Unstable(escape, set(Set.of())));
            case Metarational m ->
                searched(part ->
                        new Verdict.Unstable(escape, set(answer(m, escape, part).ends())));
        };
    }

    private <T> Result<T> searched(Function<Budget, T> search) {
        try {
            return new Result.Complete<>(search.apply(budget.part(largest)));
        } catch (Budget.SpentException _) {
            return new Result.Declined<>(
                    String.format(
                            Locale.ROOT,
                            "To find what others can answer takes a search through more than %,d states, or was stopped.",
                            largest),
                    SMALLER);
        }
    }

    @Override
    public boolean deters(int focal, Concept concept, State from, State end) {
        return switch (concept) {
            case Nash() -> false;
            case Metarational m -> !arena.prefers(focal, arena.secured(focal, end, m.guard()), from);
        };
    }

    private Answer answer(Metarational concept, Move move, Budget part) {
        return new Answer(arena, concept, move, part);
    }

    private ListedSet set(Set<State> states) {
        return new ListedSet(states, arena::feasible);
    }
}
