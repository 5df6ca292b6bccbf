package org.parley.answer.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.answer.data.Data;
import org.parley.game.Move;
import org.parley.game.paths.Kind;
import org.parley.game.paths.Leg;
import org.parley.game.paths.Leg.Standing;
import org.parley.game.paths.Path;
import org.parley.game.paths.Way;
import org.parley.game.stability.Step;
import org.parley.negotiation.model.Lever;
import org.parley.run.Result;

/// Paths for programs, as documented in `docs/json.md`.
public final class PathsFigures {

    private final Labels labels;

    public PathsFigures(Labels labels) {
        this.labels = labels;
    }

    /// The fields of an answer about paths to one end.
    public Data.Fields paths(Journey journey) {
        Optional<Kind> first = journey.asked().firstToCore().or(journey.asked()::first);
        Data.Fields fields = TodayFigures.footing(journey.today())
                .with("concept", journey.concept().symbol())
                .with("to", journey.asked().target().id());
        fields = journey.readings().isPresent()
                ? fields.with("readings", journey.readings().get())
                : fields;
        return fields.with("options", Data.words(labels.options().stream()))
                .with("decisionMakers", Data.words(labels.parties().stream()))
                .with("reached", starts(journey.asked().any()))
                .with("reachedCore", starts(journey.asked().core()))
                .with("kind", first.map(PathsFigures::name).orElse("none"))
                .with("steps", steps(journey, first.flatMap(kind -> best(journey, kind))))
                .with("paths", shortest(journey))
                .with("outcomes", outcomes(journey))
                .with("incomplete", incomplete(journey.limits()));
    }

    /// The path to what nobody leaves where there is one.
    private static Optional<Path> best(Journey journey, Kind kind) {
        return Optional.ofNullable(journey.toCore().get(kind))
                .or(() -> Optional.ofNullable(journey.toAny().get(kind)));
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Data starts(Map<Kind, Way> ways) {
        Data.Fields fields = new Data.Fields();
        for (Kind kind : Kind.values()) {
            fields = fields.with(name(kind), Reached.way(ways, kind).starts());
        }
        return fields;
    }

    private static Data first(Map<Kind, Way> ways) {
        Data.Fields fields = new Data.Fields();
        for (Kind kind : Kind.values()) {
            Optional<Integer> steps = Reached.way(ways, kind).steps();
            fields = steps.isPresent() ? fields.with(name(kind), steps.get()) : fields;
        }
        return fields;
    }

    private Data shortest(Journey journey) {
        Map<Kind, Path> toAny = journey.toAny();
        Map<Kind, Path> toCore = journey.toCore();
        Data.Fields fields = new Data.Fields();
        for (Kind kind : Kind.values()) {
            Data.Fields both = new Data.Fields();
            both = toAny.containsKey(kind) ? both.with("any", path(journey, toAny.get(kind))) : both;
            both = toCore.containsKey(kind) ? both.with("core", path(journey, toCore.get(kind))) : both;
            fields = fields.with(name(kind), both);
        }
        return fields;
    }

    private Data path(Journey journey, Path path) {
        return new Data.Fields()
                .with("from", path.start().pattern())
                .with("to", path.end().pattern())
                .with("steps", steps(journey, Optional.of(path)));
    }

    private Data steps(Journey journey, Optional<Path> path) {
        return Data.items(path.stream()
                .flatMap(p -> p.legs().stream())
                .map(leg ->
                        calls(journey, leg).map(calls -> step(leg).and(calls)).orElse(step(leg))));
    }

    /// The smallest sets of levers that would make a step a gain that is none; nothing where that was not asked.
    private static Optional<Data.Fields> calls(Journey journey, Leg leg) {
        return Optional.ofNullable(journey.takes().get(leg)).map(takes -> switch (takes) {
            case Result.Complete<List<List<Lever>>>(var sets) ->
                new Data.Fields()
                        .with(
                                "calls",
                                Data.items(sets.stream()
                                        .map(set -> Data.words(set.stream().map(Lever::id)))));
            case Result.Partial<List<List<Lever>>>(var _, String why) -> new Data.Fields().with("callsNotSettled", why);
            case Result.Declined<List<List<Lever>>>(String why, String _) ->
                new Data.Fields().with("callsNotSettled", why);
        });
    }

    private Data.Fields step(Leg leg) {
        Data.Fields step = new Data.Fields();
        if (leg.parties().size() == 1) {
            step = step.with("party", labels.parties().get(leg.parties().getFirst()));
        }
        step = step.with("parties", Data.words(leg.parties().stream().map(labels.parties()::get)))
                .with("options", Figures.changes(labels, new Move(0, leg.from(), leg.to())))
                .with("to", leg.to().pattern())
                .with("improvement", leg.standing().isImprovement());
        return switch (leg.standing()) {
            case Standing.Undeterred _ -> step.with("deterred", false);
            case Standing.Deterred(var by) ->
                step.with("deterred", true)
                        .with("sanction", Data.items(by.stream().map(Step::move).map(this::sanction)));
            case Standing.Untold _, Standing.Agreed _, Standing.Indifferent _, Standing.Against _ -> step;
        };
    }

    private Data sanction(Move move) {
        return new Data.Fields()
                .with("party", labels.parties().get(move.party()))
                .with("options", Figures.changes(labels, move));
    }

    /// Every end: its verdict, and whether it is reached and in how many steps.
    static Data.Fields outcomes(Journey journey) {
        Data.Fields outcomes = new Data.Fields();
        for (Reached end : journey.ends()) {
            Data.Fields fields = new Data.Fields();
            fields = end.verdict().isPresent()
                    ? fields.with("verdict", Figures.word(end.verdict().get().word()))
                    : fields;
            outcomes = outcomes.with(
                    end.target().id(),
                    fields.with("reached", starts(end.any()))
                            .with("firstReached", first(end.any()))
                            .with("reachedCore", starts(end.core()))
                            .with("firstReachedCore", first(end.core())));
        }
        return outcomes;
    }

    private static Data incomplete(Map<Kind, String> limits) {
        Data.Fields fields = new Data.Fields();
        for (Kind kind : Kind.values()) {
            fields = limits.containsKey(kind) ? fields.with(name(kind), limits.get(kind)) : fields;
        }
        return fields;
    }
}
