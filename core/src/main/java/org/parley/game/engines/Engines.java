package org.parley.game.engines;

import org.parley.game.Game;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.explicit.ForwardEngine;
import org.parley.game.explicit.SlicedEngine;
import org.parley.game.explicit.VariantsEngine;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.SetEngine;
import org.parley.run.Run;

/// Which engine answers a question.
public final class Engines {

    private Engines() {}

    /// Whether all states of the game can be judged in the room of the run.
    public static boolean judgesWhole(Game game, Run run) {
        return DenseEngine.fits(game, run.room());
    }

    /// The engine for all states at once.
    public static SetEngine whole() {
        return new DenseEngine();
    }

    /// The engine for named families in many games like this one.
    public static SetEngine variants(Game game, Run run) {
        return SlicedEngine.fits(game, run) ? new VariantsEngine(run.room() / 4) : forward();
    }

    /// The engine for figures of named families in many games like this one.
    public static FamilyEngine families(Game game, Run run) {
        return SlicedEngine.fits(game, run) ? new SlicedEngine(run.room() / 4) : FamilyEngine.of(forward());
    }

    /// The engine for the states of named families, one by one.
    public static SetEngine forward() {
        return new ForwardEngine();
    }
}
