package org.parley.game.stability;

import org.parley.game.Game;
import org.parley.game.State;
import org.parley.run.Result;
import org.parley.run.Run;

/// Says *why* one state is stable for one party or not, with the moves that prove it.
public interface Judge {

    Result<Verdict> judge(Game game, int focal, Concept concept, State state, Run run);
}
