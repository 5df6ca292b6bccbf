package org.parley.deal.leverage;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The engine that judges the games of sets of calls, in its surroundings.
record Engine(SetEngine judges, Run run) {

    /// An engine said that a game is too large; it says why.
    static final class DeclinedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;
        private final String remedy;

        private DeclinedException(String why, String remedy) {
            super(why, null, false, false);
            this.why = why;
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }

        String why() {
            return why;
        }
    }

    Analysis analysed(Game game, Concept concept, Condition family) {
        return switch (judges.analyse(game, Set.of(concept), List.of(family), run)) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result.Partial<Analysis>(Analysis _, String why) ->
                throw new DeclinedException(why, "Maybe an end that fixes more.");
            case Result.Declined<Analysis>(String why, String remedy) -> throw new DeclinedException(why, remedy);
        };
    }

    /// The results of tasks that use the engine with one hand each; if one is declined, so is the whole.
    <T> List<T> all(List<Function<Engine, T>> tasks) {
        Engine one = new Engine(judges, run.oneByOne());
        return run
                .all(tasks.stream()
                        .<Supplier<Result<T>>>map(task -> () -> one.result(task))
                        .toList())
                .stream()
                .map(Engine::value)
                .toList();
    }

    /// Other hands hand back an exception in their own wrapping; so it is carried as a value.
    private <T> Result<T> result(Function<Engine, T> task) {
        try {
            return new Result.Complete<>(task.apply(this));
        } catch (DeclinedException declined) {
            return new Result.Declined<>(declined.why(), declined.remedy());
        }
    }

    private static <T> T value(Result<T> result) {
        return switch (result) {
            case Result.Complete<T>(T value) -> value;
            case Result.Partial<T>(T value, String _) -> value;
            case Result.Declined<T>(String why, String remedy) -> throw new DeclinedException(why, remedy);
        };
    }
}
