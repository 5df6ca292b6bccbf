package org.parley.game.explicit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.space.Space;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.logic.Condition.And;
import org.parley.run.Result;
import org.parley.run.Run;

/// The explicit engine for one game after the other that differ in a statement or two, asked about named families.
///
/// Judges parties in slices and remembers these, as `SlicedEngine` does, and gives the departures themselves.
public final class VariantsEngine implements SetEngine {

    private final Shelf shelf;

    /// With so many bytes for what may serve again.
    public VariantsEngine(long room) {
        this.shelf = new Shelf(room);
    }

    @Override
    public String name() {
        return "explicit";
    }

    @Override
    public Result<Analysis> analyse(Game game, Set<Concept> concepts, List<Condition> within, Run run) {
        if (!SlicedEngine.fits(game, run)) {
            return new DenseEngine().analyse(game, concepts, within, run);
        }
        List<List<State>> settings = Space.settings(game);
        if (settings.stream().anyMatch(List::isEmpty)) {
            return new DenseEngine().analyse(game, concepts, within, run);
        }
        Map<Concept, List<Sliced>> parties = new HashMap<>();
        for (Concept concept : concepts) {
            List<Supplier<Sliced>> tasks = new ArrayList<>();
            Run alone = run.oneByOne();
            IntStream.range(0, settings.size())
                    .forEach(p -> tasks.add(() -> Sliced.of(game, settings, p, concept, shelf, alone)));
            parties.put(concept, run.all(tasks));
        }
        Roster judged = Roster.of(game, settings, all(game, within), shelf);
        return run.cancelled()
                ? new Result.Declined<>("Stopped before the analysis was complete.", "Maybe let it run to its end.")
                : new Result.Complete<>(new SlicedAnalysis(game, settings, parties, judged, shelf, run));
    }

    private static Condition all(Game game, List<Condition> conditions) {
        return switch (conditions.size()) {
            case 0 -> SlicedAnalysis.everywhere(game);
            case 1 -> conditions.getFirst();
            default -> new And(conditions);
        };
    }
}
