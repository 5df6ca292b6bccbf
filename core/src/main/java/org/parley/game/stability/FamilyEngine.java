package org.parley.game.stability;

import java.util.List;
import org.parley.game.Game;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Says *how many* completions of named families hold, for one game after the other: a question asked of many games
/// that
/// differ in a statement or two. May be asked by several threads at once.
public interface FamilyEngine {

    /// The name under which an answer reports the engine.
    String name();

    /// The figures of each family, in the order given; declined beforehand where the game would not fit the room.
    Result<List<Tally>> tally(Game game, Concept concept, List<Condition> families, Run run);

    /// Judges each game from scratch with a set engine, and only the families' own states.
    static FamilyEngine of(SetEngine engine) {
        return new FromScratch(engine);
    }
}
