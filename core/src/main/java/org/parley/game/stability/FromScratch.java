package org.parley.game.stability;

import java.util.List;
import java.util.Set;
import org.parley.game.Game;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Figures read off whole verdicts. Costs an analysis of the families a game.
record FromScratch(SetEngine engine) implements FamilyEngine {

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Result<List<Tally>> tally(Game game, Concept concept, List<Condition> families, Run run) {
        if (families.isEmpty()) {
            return new Result.Complete<>(List.of());
        }
        Condition within = families.size() == 1 ? families.getFirst() : new Condition.Or(families);
        return engine.analyse(game, Set.of(concept), List.of(within), run.oneByOne())
                .map(analysis -> families.stream()
                        .map(where -> Tally.of(Core.of(analysis, concept, where)))
                        .toList());
    }
}
