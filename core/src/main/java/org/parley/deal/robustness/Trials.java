package org.parley.deal.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.stability.Concept;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.Tally;
import org.parley.negotiation.change.Changed;
import org.parley.negotiation.change.Changes;
import org.parley.negotiation.logic.Condition;
import org.parley.negotiation.model.Change;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.run.Result;
import org.parley.run.Run;

/// Asks one question of a negotiation told in many ways.
final class Trials {

    private final Negotiation negotiation;
    private final List<Condition> families;
    private final FamilyEngine engine;
    private final Concept concept;
    private final Run run;
    private int declined;

    Trials(Negotiation negotiation, List<Outcome> outcomes, FamilyEngine engine, Concept concept, Run run) {
        this.negotiation = negotiation;
        this.families = outcomes.stream().map(Outcome::where).toList();
        this.engine = engine;
        this.concept = concept;
        this.run = run;
    }

    /// The verdicts on a negotiation, or why there are none.
    Result<List<Tally>> judged(Negotiation told) {
        return engine.tally(Games.of(told), concept, families, run);
    }

    /// The verdicts on each; empty where the engine declined.
    List<Optional<List<Tally>>> judgedAll(List<Negotiation> told) {
        List<Supplier<Optional<List<Tally>>>> tasks = new ArrayList<>();
        for (Negotiation one : told) {
            tasks.add(() -> judged(one) instanceof Result.Complete<List<Tally>>(List<Tally> tallies)
                    ? Optional.of(tallies)
                    : Optional.empty());
        }
        List<Optional<List<Tally>>> judged = run.all(tasks);
        declined += (int) judged.stream().filter(Optional::isEmpty).count();
        return judged;
    }

    /// The verdicts after each list of changes; empty where one does not fit, or the engine declined.
    List<Optional<List<Tally>>> judgedAfter(List<List<Change>> changes) {
        List<Changed> changed =
                changes.stream().map(c -> Changes.apply(negotiation, c)).toList();
        List<Optional<List<Tally>>> judged = judgedAll(changed.stream()
                .filter(c -> c.misfits().isEmpty())
                .map(Changed::negotiation)
                .toList());
        List<Optional<List<Tally>>> all = new ArrayList<>();
        int next = 0;
        for (Changed one : changed) {
            all.add(one.misfits().isEmpty() ? judged.get(next++) : Optional.empty());
        }
        return all;
    }

    /// How many were asked in vain because the engine declined.
    int declined() {
        return declined;
    }

    /// How many states a game has at most, all options free.
    static double states(Negotiation negotiation) {
        Game game = Games.of(negotiation);
        return Math.pow(2, game.options().size());
    }
}
