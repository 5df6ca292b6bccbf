package org.parley.deal.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.deal.worlds.Combined;
import org.parley.deal.worlds.World;
import org.parley.deal.worlds.Worlds;
import org.parley.game.Completions;
import org.parley.game.Games;
import org.parley.game.stability.Concept;
import org.parley.game.stability.FamilyEngine;
import org.parley.game.stability.Tally;
import org.parley.negotiation.model.Negotiation;
import org.parley.negotiation.model.Outcome;
import org.parley.run.Result;
import org.parley.run.Run;

/// What the verdicts on named outcomes rest on: which readings, facts, rules, statements, orders and parties would
/// change them.
public final class Robustness {

    private final Negotiation negotiation;
    private final List<Outcome> outcomes;
    private final Trials trials;
    private final Predicate<Negotiation> describesToday;

    private Robustness(
            Negotiation negotiation, List<Outcome> outcomes, Trials trials, Predicate<Negotiation> describesToday) {
        this.negotiation = negotiation;
        this.outcomes = outcomes;
        this.trials = trials;
        this.describesToday = describesToday;
    }

    /// The answer under one stability concept; `engine` judges the negotiation told in each of many ways.
    ///
    /// `describesToday` tells whether a negotiation describes today, as far as it can be told. Costs one judgement
    /// per combination of readings, switch and order tried, and one question of today for each that changes a
    /// verdict.
    public static Result<Robust> of(
            Negotiation negotiation,
            List<Outcome> outcomes,
            FamilyEngine engine,
            Concept concept,
            Predicate<Negotiation> describesToday,
            Run run) {
        Trials trials = new Trials(negotiation, outcomes, engine, concept, run);
        return trials.judged(negotiation)
                .then(asWritten -> new Robustness(negotiation, outcomes, trials, describesToday)
                        .robust(asWritten, concept, engine.name()));
    }

    private Result<Robust> robust(List<Tally> asWritten, Concept concept, String engine) {
        Combined combined = Worlds.of(negotiation);
        List<World> impossible = new ArrayList<>();
        List<Seen> seen = seen(combined.worlds(), impossible);
        Switches switches = Switches.of(negotiation);
        List<Flip> flips = new Flips(negotiation, outcomes, trials, describesToday).of(switches.all(), asWritten);
        Orderings orderings = new Orderings(negotiation, trials, asWritten);
        List<Ordered> ordered = orderings.of(switches.all(), flips);
        Robust robust = new Robust(
                outcomes,
                concept,
                engine,
                seen,
                combined.contradictions(),
                impossible.stream().map(World::readings).toList(),
                combined.every(),
                switches,
                flips,
                new Margins(negotiation, trials, asWritten).of(switches.all(), flips),
                orderings.possible(),
                orderings.tried(),
                ordered,
                new Questions(negotiation).first(flips, seen));
        return trials.declined() == 0
                ? new Result.Complete<>(robust)
                : new Result.Partial<>(
                        robust,
                        trials.declined() + " of the ways to tell the file otherwise were too large to be judged.");
    }

    /// What is seen in each world that leaves anything possible; the others are put aside.
    private List<Seen> seen(List<World> worlds, List<World> impossible) {
        List<World> possible = new ArrayList<>();
        for (World world : worlds) {
            if (Completions.of(Games.of(world.negotiation()), List.of(), 0).isEmpty()) {
                impossible.add(world);
            } else {
                possible.add(world);
            }
        }
        List<Optional<List<Tally>>> judged =
                trials.judgedAll(possible.stream().map(World::negotiation).toList());
        return IntStream.range(0, possible.size())
                .boxed()
                .flatMap(k -> judged
                        .get(k)
                        .map(tallies -> new Seen(
                                possible.get(k),
                                tallies,
                                describesToday.test(possible.get(k).negotiation())))
                        .stream())
                .toList();
    }
}
