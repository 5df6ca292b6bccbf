package org.parley.game.stability;

import java.util.List;
import java.util.Set;
import org.parley.game.Game;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Says *which* states are stable. `within` limits the states judged to those where all its conditions are true,
/// never moves, replies or sanctions; an empty list judges every feasible state.
public interface SetEngine {

    /// The name under which an answer reports the engine.
    String name();

    /// The analysis; declined beforehand where it would not fit the room of the run.
    Result<Analysis> analyse(Game game, Set<Concept> concepts, List<Condition> within, Run run);
}
