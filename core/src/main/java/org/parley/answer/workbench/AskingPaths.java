package org.parley.answer.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.answer.explain.Journey;
import org.parley.answer.explain.PathsFigures;
import org.parley.answer.explain.Reached;
import org.parley.deal.leverage.StepLevers;
import org.parley.deal.stability.Reasoned;
import org.parley.deal.stability.Stability;
import org.parley.deal.stability.Target;
import org.parley.deal.today.Today;
import org.parley.deal.today.TodayReport.Footing;
import org.parley.game.Completions;
import org.parley.game.Games;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.engines.Engines;
import org.parley.game.paths.Goal;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Leg;
import org.parley.game.paths.Path;
import org.parley.game.paths.Paths;
import org.parley.game.paths.Way;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.OutcomeVerdict;
import org.parley.game.stability.StateSet;
import org.parley.negotiation.model.Lever;
import org.parley.negotiation.model.Pattern;
import org.parley.run.Result;

/// Has the ways from today to the named ends worked out, beside the verdicts on the ends.
record AskingPaths(Desk desk, Concept concept) {

    private static final int MOST_FAMILIES = 8;

    /// So many states of an end are listed; of larger ones the states met are tested.
    private static final int MOST_LISTED = 200_000;

    Result<Answer> answer(Inquiry.OfPaths asked) {
        List<Target> ends = desk.ends();
        String command = "paths --to " + asked.to().id() + Desk.flag(concept);
        return to(asked.to(), ends, new AskingStability(desk).judged(List.of(concept), ends))
                .map(journey -> Desk.answered(
                        desk.explain().paths(journey, desk.foot(command)),
                        desk.about("paths").and(new PathsFigures(desk.opened().labels()).paths(journey))));
    }

    /// The journey to one of the targets. `stability` is of the whole game or of these targets, nothing where they
    /// could not be judged.
    Result<Journey> to(Target asked, List<Target> targets, Optional<Stability> stability) {
        Footing today = desk.footing(concept);
        Optional<List<State>> starts = Today.completions(desk.negotiation());
        if (starts.isEmpty() || starts.get().isEmpty()) {
            List<Reached> ends = targets.stream()
                    .map(target -> new Reached(target, verdict(target, stability), Map.of(), Map.of(), Map.of()))
                    .toList();
            return new Result.Complete<>(new Journey(
                    concept,
                    today,
                    starts.map(List::size),
                    ends,
                    end(ends, asked),
                    reasons(asked, stability),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Map.of()));
        }
        return analysis(stability)
                .map(analysis -> journey(asked, targets, stability, analysis, starts.get(), today))
                .then(AskingPaths::marked);
    }

    private static Result<Journey> marked(Journey journey) {
        return journey.limits().isEmpty()
                ? new Result.Complete<>(journey)
                : new Result.Partial<>(journey, "Not every kind of steps was searched to the end.");
    }

    /// The analysis of the whole, or one that is ready to judge whatever a search meets.
    private Result<Analysis> analysis(Optional<Stability> stability) {
        return stability
                .filter(Stability::wholeSpace)
                .<Result<Analysis>>map(whole -> new Result.Complete<>(whole.analysis()))
                .orElseGet(() -> Engines.forward()
                        .analyse(desk.game(), Set.of(concept), Games.today(desk.negotiation()), desk.run()));
    }

    private Journey journey(
            Target asked,
            List<Target> targets,
            Optional<Stability> stability,
            Analysis analysis,
            List<State> starts,
            Footing today) {
        List<Goal> goals = new ArrayList<>();
        for (Target target : targets) {
            goals.add(stability
                    .map(s -> listed(s.verdict(target.id(), concept).completions()))
                    .orElseGet(() -> goal(target)));
            goals.add(stability
                    .map(s -> listed(s.verdict(target.id(), concept).core()))
                    .orElse(new Goal.Listed(List.of())));
        }
        Paths paths = Paths.of(desk.game(), analysis, concept, starts, goals, desk.run());
        List<Reached> ends = new ArrayList<>();
        for (int k = 0; k < targets.size(); k++) {
            ends.add(new Reached(
                    targets.get(k),
                    verdict(targets.get(k), stability),
                    ways(paths, 2 * k),
                    ways(paths, 2 * k + 1),
                    shortest(paths, 2 * k, 2 * k + 1)));
        }
        int place = targets.indexOf(asked);
        Map<Kind, Path> toAny = shortest(paths, 2 * place);
        Map<Kind, Path> toCore = shortest(paths, 2 * place + 1);
        Map<Kind, String> limits = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> paths.limit(kind).ifPresent(why -> limits.put(kind, why)));
        return new Journey(
                concept,
                today,
                Optional.of(starts.size()),
                ends,
                ends.get(place),
                reasons(asked, stability),
                toAny,
                toCore,
                limits,
                stability
                        .filter(s -> s.wholeSpace() && !limits.containsKey(Kind.MOVES))
                        .map(s -> beyond(s, paths)),
                takes(Stream.of(
                                toAny.values().stream(),
                                toCore.values().stream(),
                                ends.stream().flatMap(end -> end.shortest().values().stream()))
                        .flatMap(some -> some)));
    }

    /// Which levers each step would take that is no gain for its mover.
    private Map<Leg, Result<List<List<Lever>>>> takes(Stream<Path> ways) {
        StepLevers levers = new StepLevers(desk.negotiation());
        return desk.negotiation().levers().isEmpty()
                ? Map.of()
                : ways.flatMap(way -> way.legs().stream())
                        .filter(leg -> !leg.standing().isImprovement())
                        .distinct()
                        .collect(Collectors.toMap(
                                leg -> leg, leg -> levers.of(leg.parties().getFirst(), leg.from(), leg.to())));
    }

    private static Goal listed(StateSet states) {
        return new Goal.Listed(states.states().toList());
    }

    private Goal goal(Target target) {
        Completions found = Completions.of(desk.game(), List.of(target.where()), MOST_LISTED);
        return found.isAll(MOST_LISTED)
                ? new Goal.Listed(found.states())
                : new Goal.Told(new Terms(desk.game()).test(target.where()));
    }

    private static Map<Kind, Way> ways(Paths paths, int goal) {
        Map<Kind, Way> ways = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> ways.put(kind, paths.way(kind, goal)));
        return ways;
    }

    /// To the one goal where it is reached, else to the other.
    private static Map<Kind, Path> shortest(Paths paths, int other, int goal) {
        Map<Kind, Path> shortest = new EnumMap<>(shortest(paths, other));
        shortest.putAll(shortest(paths, goal));
        return shortest;
    }

    private static Map<Kind, Path> shortest(Paths paths, int goal) {
        Map<Kind, Path> shortest = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values())
                .forEach(kind -> paths.shortest(kind, goal).ifPresent(path -> shortest.put(kind, path)));
        return shortest;
    }

    private Optional<OutcomeVerdict> verdict(Target target, Optional<Stability> stability) {
        return stability.map(s -> s.verdict(target.id(), concept));
    }

    private Optional<Reasoned> reasons(Target asked, Optional<Stability> stability) {
        return stability.map(s -> Reasoned.of(desk.game(), s.analysis(), asked, s.verdict(asked.id(), concept)));
    }

    private static Reached end(List<Reached> ends, Target asked) {
        return ends.stream()
                .filter(end -> end.target().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    private static Journey.Beyond beyond(Stability stability, Paths paths) {
        StateSet all = stability.analysis().judged();
        StateSet never = all.keep(state -> !paths.isReached(state));
        List<Pattern> families = never.families(MOST_FAMILIES);
        boolean more = never.states().anyMatch(state -> families.stream().noneMatch(state::fits));
        return new Journey.Beyond(never.count(), all.count(), families, more);
    }
}
