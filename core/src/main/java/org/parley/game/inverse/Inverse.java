package org.parley.game.inverse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// The inverse question: what would each party, by itself, have to want for a family of states to stay?
///
/// For every party and concept the least change of its own order under which some completion of the family is stable
/// for it, all others' priorities as they are; what the verdict on the family is then; and the exact condition. Every
/// order shown was put before the engine that answers the forward question. Nothing is asked of a family that cannot
/// happen.
///
/// Source: KinsaraKilgourHipel2015; RegoVieira2017 (the concepts).
///
/// `asItIs` is the verdict as things are; `profiles` counts, where there are few enough, the profiles of rankings that
/// make a single state stable for everybody.
public record Inverse(
        Game game,
        Condition where,
        Map<Concept, OutcomeVerdict> asItIs,
        List<Needs> needs,
        Map<Concept, Rankings> profiles) {

    public Inverse {
        asItIs = Map.copyOf(asItIs);
        needs = List.copyOf(needs);
        profiles = Map.copyOf(profiles);
    }

    /// The verdict as things are.
    public OutcomeVerdict verdict(Concept concept) {
        OutcomeVerdict verdict = asItIs.get(concept);
        if (verdict == null) {
            throw new IllegalArgumentException(concept.symbol() + " was not asked for");
        }
        return verdict;
    }

    /// What one party needs under one concept.
    public Needs of(int party, Concept concept) {
        return needs.stream()
                .filter(n -> n.party() == party && n.concept().equals(concept))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        game.parties().get(party) + " was not asked about by " + concept.symbol()));
    }

    /// Asks for some parties under some concepts. `engine` judges the family, before and after a change.
    public static Result<Inverse> of(
            Game game, SetEngine engine, List<Concept> concepts, List<Integer> parties, Condition where, Run run) {
        return engine.analyse(game, new LinkedHashSet<>(concepts), List.of(where), run)
                .then(analysis -> of(new Forward(game, engine, where, run), analysis, concepts, parties));
    }

    private static Result<Inverse> of(
            Forward forward, Analysis analysis, List<Concept> concepts, List<Integer> parties) {
        Map<Concept, OutcomeVerdict> asItIs = new LinkedHashMap<>();
        List<Supplier<Needs>> tasks = new ArrayList<>();
        for (Concept concept : concepts) {
            OutcomeVerdict verdict = Core.of(analysis, concept, forward.where());
            asItIs.put(concept, verdict);
            for (int party : happens(verdict) ? parties : List.<Integer>of()) {
                tasks.add(() -> new Asking(forward, analysis, party, concept).needs());
            }
        }
        List<Needs> needs = forward.run().all(tasks);
        Inverse inverse = new Inverse(forward.game(), forward.where(), asItIs, needs, profiles(forward.game(), asItIs));
        return needs.stream().allMatch(n -> isComplete(n.needed()))
                ? new Result.Complete<>(inverse)
                : new Result.Partial<>(inverse, "A search was stopped before it was done; the answer says where.");
    }

    private static Map<Concept, Rankings> profiles(Game game, Map<Concept, OutcomeVerdict> asItIs) {
        Map<Concept, Rankings> profiles = new LinkedHashMap<>();
        asItIs.forEach((concept, verdict) -> {
            List<State> completions = verdict.completions().states().limit(2).toList();
            if (completions.size() == 1) {
                Profiles.of(game, concept, completions.getFirst())
                        .ifPresent(rankings -> profiles.put(concept, rankings));
            }
        });
        return profiles;
    }

    private static boolean happens(OutcomeVerdict verdict) {
        return verdict.completions().count().signum() > 0;
    }

    private static boolean isComplete(Needed needed) {
        return switch (needed) {
            case Needed.Nothing _, Needed.Never _, Needed.Swaps _, Needed.NotOrdered _ -> true;
            case Needed.Stopped _, Needed.TooLarge _ -> false;
        };
    }
}
