package org.parley.game.engines;

import java.util.List;
import org.parley.game.Game;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.explicit.ForwardJudge;
import org.parley.game.stability.Judge;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Run;

/// Which engine answers a question.
public final class Engines {

    private Engines() {}

    /// The engine for a question: the whole space at once where it fits the room of the run, else, for a named
    /// family, its states one by one.
    public static SetEngine choose(Game game, List<Condition> within, Run run) {
        return !within.isEmpty() && !DenseEngine.fits(game, run.room()) ? new ForwardEngine() : new DenseEngine();
    }

    /// The judge for single states.
    public static Judge judge(Game game) {
        return new ForwardJudge(game);
    }
}
