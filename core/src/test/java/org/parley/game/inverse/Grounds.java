package org.parley.game.inverse;

import java.util.List;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Ground;
import org.parley.game.stability.SetEngine;
import org.parley.run.Result;
import org.parley.run.Run;

/// The ground of a game: by one engine or the other, as its number of options falls.
final class Grounds {

    private Grounds() {}

    static Ground of(Game game) {
        SetEngine engine = game.options().size() % 2 == 0 ? new DenseEngine() : new ForwardEngine();
        return switch (engine.analyse(game, Set.of(), List.of(), Run.plain())) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis.ground();
            case Result<Analysis> other -> throw new AssertionError(other);
        };
    }
}
