package org.parley.deal.stability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.game.Game;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Core;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.SetEngine;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Which states of a game are stable, and what that says of the families asked about.
///
/// `wholeSpace` tells whether `analysis` judged every feasible state, or only the families' own.
public record Stability(
        Game game,
        String engine,
        boolean wholeSpace,
        List<Concept> concepts,
        Analysis analysis,
        List<Target> targets,
        Map<String, Map<Concept, OutcomeVerdict>> verdicts) {

    public Stability {
        concepts = List.copyOf(concepts);
        targets = List.copyOf(targets);
        verdicts = Map.copyOf(verdicts);
    }

    /// The verdict on one of the targets.
    public OutcomeVerdict verdict(String target, Concept concept) {
        OutcomeVerdict verdict = verdicts.getOrDefault(target, Map.of()).get(concept);
        if (verdict == null) {
            throw new IllegalArgumentException(
                    "no verdict on " + target + " by " + concept.symbol() + " was asked for");
        }
        return verdict;
    }

    /// Analyses the whole space with one engine, and gives the verdicts on all targets.
    public static Result<Stability> of(
            Game game, SetEngine engine, List<Concept> concepts, List<Target> targets, Run run) {
        return analysed(game, engine, List.of(), concepts, targets, run);
    }

    /// Analyses only the targets' own states, at least one target, for spaces too large to judge as a whole.
    public static Result<Stability> within(
            Game game, SetEngine engine, List<Concept> concepts, List<Target> targets, Run run) {
        return analysed(game, engine, List.of(anyOf(targets)), concepts, targets, run);
    }

    /// The same targets by several concepts, each worked out on its own; in the order of the map.
    Stability joined(Map<Concept, Stability> byConcept) {
        Map<Concept, Analysis> analyses = new LinkedHashMap<>();
        Map<String, Map<Concept, OutcomeVerdict>> joined = new LinkedHashMap<>();
        byConcept.forEach((concept, found) -> {
            analyses.put(concept, found.analysis());
            targets.forEach(target -> joined.computeIfAbsent(target.id(), _ -> new LinkedHashMap<>())
                    .put(concept, found.verdict(target.id(), concept)));
        });
        return new Stability(
                game,
                engine,
                wholeSpace,
                List.copyOf(byConcept.keySet()),
                new ByConcept(analysis, analyses),
                targets,
                joined);
    }

    private static Result<Stability> analysed(
            Game game,
            SetEngine engine,
            List<Condition> within,
            List<Concept> concepts,
            List<Target> targets,
            Run run) {
        return engine.analyse(game, new LinkedHashSet<>(concepts), within, run)
                .map(analysis -> new Stability(
                        game,
                        engine.name(),
                        within.isEmpty(),
                        concepts,
                        analysis,
                        targets,
                        verdicts(analysis, concepts, targets, run)));
    }

    private static Condition anyOf(List<Target> targets) {
        List<Condition> where = targets.stream().map(Target::where).toList();
        return where.size() == 1 ? where.getFirst() : new Condition.Or(where);
    }

    /// The verdicts, each concept's at the same time as the others'.
    private static Map<String, Map<Concept, OutcomeVerdict>> verdicts(
            Analysis analysis, List<Concept> concepts, List<Target> targets, Run run) {
        List<Supplier<List<OutcomeVerdict>>> tasks = new ArrayList<>();
        for (Concept concept : concepts) {
            tasks.add(() -> targets.stream()
                    .map(target -> Core.of(analysis, concept, target.where()))
                    .toList());
        }
        Map<String, Map<Concept, OutcomeVerdict>> verdicts = new LinkedHashMap<>();
        for (List<OutcomeVerdict> byConcept : run.all(tasks)) {
            for (int k = 0; k < targets.size(); k++) {
                OutcomeVerdict verdict = byConcept.get(k);
                verdicts.computeIfAbsent(targets.get(k).id(), _ -> new LinkedHashMap<>())
                        .put(verdict.concept(), verdict);
            }
        }
        return verdicts;
    }
}
