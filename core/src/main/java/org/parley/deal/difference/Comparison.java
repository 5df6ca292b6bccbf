package org.parley.deal.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Target;
import org.parley.game.Game;
import org.parley.game.Games;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.negotiation.difference.Differences;
import org.parley.negotiation.model.Negotiation;
import org.parley.run.Result;

/// Two negotiations beside each other: what they say differently, which verdicts moved, and what carries that.
public record Comparison(Differences differences, Concept concept, List<Shift> shifts, List<Crux> cruxes) {

    public Comparison {
        shifts = List.copyOf(shifts);
        cruxes = List.copyOf(cruxes);
    }

    /// Compares the verdicts on outcomes that both have. For each that moved, `limit` mixtures at the most are tried.
    ///
    /// Costs an analysis for each mixture whose game is unlike those before.
    public static Result<Comparison> of(Differences differences, List<String> outcomes, Judging judging, int limit) {
        return verdicts(differences.a(), outcomes, judging)
                .then(from -> verdicts(differences.b(), outcomes, judging)
                        .then(to -> carried(differences, shifts(differences.b(), from, to), judging, limit)));
    }

    private static Result<Map<String, OutcomeVerdict>> verdicts(
            Negotiation negotiation, List<String> outcomes, Judging judging) {
        Game game = Games.of(negotiation);
        List<Target> targets = outcomes.stream()
                .map(id -> negotiation.outcome(id).orElseThrow())
                .map(outcome -> new Target(outcome.id(), outcome.name(), outcome.where()))
                .toList();
        List<Concept> concepts = List.of(judging.concept());
        if (judging.fits().test(game)) {
            return Stability.of(game, judging.whole(), concepts, targets, judging.run())
                    .map(found -> verdicts(found, judging.concept()));
        }
        Result<Map<String, OutcomeVerdict>> all = new Result.Complete<>(new LinkedHashMap<>());
        for (Target target : targets) {
            all = all.then(before -> Stability.within(game, judging.forward(), concepts, List.of(target), judging.run())
                    .map(found -> {
                        before.putAll(verdicts(found, judging.concept()));
                        return before;
                    }));
        }
        return all;
    }

    private static Map<String, OutcomeVerdict> verdicts(Stability found, Concept concept) {
        Map<String, OutcomeVerdict> verdicts = new LinkedHashMap<>();
        found.targets().forEach(target -> verdicts.put(target.id(), found.verdict(target.id(), concept)));
        return verdicts;
    }

    private static List<Shift> shifts(
            Negotiation second, Map<String, OutcomeVerdict> from, Map<String, OutcomeVerdict> to) {
        List<Shift> shifts = new ArrayList<>();
        from.forEach((id, verdict) -> Optional.ofNullable(to.get(id))
                .ifPresent(then -> shifts.add(
                        new Shift(id, second.outcome(id).orElseThrow().name(), verdict, then))));
        return shifts;
    }

    private static Result<Comparison> carried(Differences differences, List<Shift> shifts, Judging judging, int limit) {
        List<Shift> moved = shifts.stream().filter(Shift::moved).toList();
        Mixtures mixtures = new Mixtures(
                differences, judging, moved.stream().map(Shift::outcome).toList());
        Result<List<Crux>> cruxes = new Result.Complete<>(List.of());
        for (Shift shift : moved) {
            CruxSearch search = new CruxSearch(mixtures, shift.outcome(), differences.units(), limit, judging.run());
            cruxes = cruxes.then(before -> search.search(shift.to().word()).map(crux -> joined(before, crux)));
        }
        return cruxes.map(all -> new Comparison(differences, judging.concept(), shifts, all));
    }

    private static List<Crux> joined(List<Crux> before, Crux crux) {
        List<Crux> all = new ArrayList<>(before);
        all.add(crux);
        return all;
    }
}
