package org.parley.answer.workbench;

import java.util.List;
import java.util.Optional;
import org.parley.answer.explain.Further;
import org.parley.answer.explain.Journey;
import org.parley.deal.leverage.Found;
import org.parley.deal.leverage.Leverage;
import org.parley.deal.leverage.Owners;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Target;
import org.parley.game.Games;
import org.parley.game.engines.Engines;
import org.parley.game.stability.Concept;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;
import org.parley.run.Run;

/// What a brief asks beyond the verdicts: the ways from today to each end, and the calls that would make it hold.
final class AskingFurther {

    /// How many sets of calls a brief has judged for each end; `parley leverage` looks further.
    private static final int MOST_TRIALS = 60;

    private final Negotiation negotiation;
    private final Concept concept;
    private final Run run;

    AskingFurther(Negotiation negotiation, Concept concept, Run run) {
        this.negotiation = negotiation;
        this.concept = concept;
        this.run = run;
    }

    Further of(List<Target> targets, Stability stability) {
        return new Further(ways(targets, stability), negotiation.levers().isEmpty() ? List.of() : calls(targets));
    }

    private Result<Journey> ways(List<Target> targets, Stability stability) {
        return targets.isEmpty()
                ? new Result.Declined<>("The file names no outcomes.", "Maybe add outcomes to the file.")
                : new AskingPaths(negotiation, concept, run).to(targets.getFirst(), targets, Optional.of(stability));
    }

    private List<Result<Found>> calls(List<Target> targets) {
        SetEngine engine = Engines.variants(Games.of(negotiation), run);
        return targets.stream()
                .flatMap(target -> negotiation.outcome(target.id()).stream())
                .map(end -> Leverage.of(negotiation, end, concept, Owners.AS_THEY_ARE, engine, MOST_TRIALS, run))
                .toList();
    }
}
