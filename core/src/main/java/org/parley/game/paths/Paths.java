package org.parley.game.paths;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.Terms;
import org.parley.game.space.Space;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Departures;
import org.parley.run.Run;

/// Status quo analysis: what is reached from given states on by each kind of steps, in how many, and how.
///
/// Searches breadth first, for all starts together. Games whose parties' settings multiply to a few million states are
/// searched to the end by every kind; of larger ones as much as there is room for, and no coalitions. `limit` says so.
///
/// Source: LiKilgourHipel2005.
public final class Paths {

    /// How many parties may form coalitions: one bit each.
    private static final int MOST_PARTIES = 60;

    private final Game game;
    private final Ground ground;
    private final Optional<Coalition> coalition;
    private final Legs legs;
    private final Map<Kind, Reach> reaches = new EnumMap<>(Kind.class);
    private final Map<Kind, String> limits = new EnumMap<>(Kind.class);

    private Paths(Game game, Legs legs, List<State> starts, Run run) {
        this.game = game;
        this.legs = legs;
        List<List<State>> settings = Space.settings(game, starts);
        if (Field.fits(settings, run.room())) {
            Field field = new Field(game, settings, run);
            this.ground = field;
            this.coalition = game.parties().size() > MOST_PARTIES
                    ? Optional.empty()
                    : Optional.of(new Coalition(field, nothingStandsBetween(game)));
        } else {
            this.ground = new OpenGround(game, run.room());
            this.coalition = Optional.empty();
        }
    }

    /// Searches a game from feasible states. `analysis` is of the game and knows departures under `concept`; no party
    /// has more than 24 options (`OwnSettings`).
    public static Paths of(
            Game game, Analysis analysis, Concept concept, List<State> starts, List<Goal> goals, Run run) {
        Paths paths = new Paths(game, new Legs(game, analysis, concept), starts, run);
        Ground ground = paths.ground;
        Goals wanted = new Goals(ground, goals);
        List<Departures> departures = IntStream.range(0, ground.parties())
                .mapToObj(party -> analysis.departures(party, concept))
                .toList();
        paths.keep(
                Kind.UNDETERRED,
                Reach.all(ground, new Unilateral.Leaving(ground, departures), starts, wanted, run),
                run);
        paths.keep(Kind.IMPROVEMENTS, Reach.all(ground, new Unilateral.Improving(ground), starts, wanted, run), run);
        Reach moves = Reach.all(ground, new Unilateral.Moving(ground), starts, wanted, run);
        paths.keep(Kind.MOVES, moves, run);
        paths.coalition.ifPresentOrElse(
                coalition -> paths.keep(Kind.JOINT, Reach.upTo(moves, new Agreeing(coalition), run), run),
                () -> paths.limits.put(Kind.JOINT, "the parties' settings multiply to too many states to try them"));
        return paths;
    }

    private void keep(Kind kind, Reach reach, Run run) {
        reaches.put(kind, reach);
        run.progress("paths", reaches.size(), Kind.values().length);
        if (run.cancelled()) {
            limits.put(kind, "it was stopped");
        } else {
            reach.cut().ifPresent(why -> limits.put(kind, why));
        }
    }

    /// Whether neither a rule couples parties nor a state is hidden from one.
    private static boolean nothingStandsBetween(Game game) {
        Terms terms = new Terms(game);
        return game.hidden().stream().allMatch(List::isEmpty)
                && game.never().stream()
                        .allMatch(rule -> terms.numbers(rule).stream()
                                        .map(o -> game.options().get(o).owner())
                                        .distinct()
                                        .count()
                                <= 1);
    }

    /// Why the search by one kind of steps came to no end, where it did not: what it reached is reached, perhaps in
    /// fewer
    /// steps than it says; what it did not reach may be reached all the same.
    public Optional<String> limit(Kind kind) {
        return Optional.ofNullable(limits.get(kind));
    }

    /// Whether unilateral moves lead to the state from some start, as far as they were searched.
    public boolean isReached(State state) {
        return Optional.ofNullable(reaches.get(Kind.MOVES))
                .filter(reach -> reach.isReached(ground.known(state)))
                .isPresent();
    }

    /// How far the goal of this place is reached.
    public Way way(Kind kind, int goal) {
        return found(best(kind, goal), goal);
    }

    private Way found(Kind kind, int goal) {
        return Optional.ofNullable(reaches.get(kind))
                .map(reach -> reach.way(goal))
                .orElse(new Way(0, Optional.empty()));
    }

    /// The kind itself, unless its search was cut short and a stricter kind reaches the goal from more starts.
    private Kind best(Kind kind, int goal) {
        Kind best = kind;
        for (Kind stricter : Kind.values()) {
            if (limits.containsKey(kind)
                    && stricter.compareTo(kind) < 0
                    && found(stricter, goal).starts() > found(best, goal).starts()) {
                best = stricter;
            }
        }
        return best;
    }

    /// The shortest path to the goal of this place: fewest steps; of these, fewest options changed in all; of these,
    /// fewest steps that are no gain for their mover; of these the first in the order of the file.
    public Optional<Path> shortest(Kind kind, int goal) {
        Kind best = best(kind, goal);
        return Optional.ofNullable(reaches.get(best))
                .map(reach -> reach.shortest(goal))
                .filter(way -> !way.isEmpty())
                .map(way -> path(best, way));
    }

    private Path path(Kind kind, List<Integer> way) {
        List<Leg> steps = new ArrayList<>();
        for (int k = 1; k < way.size(); k++) {
            steps.add(legs.of(
                    kind == Kind.JOINT ? together(way.get(k - 1), way.get(k)) : alone(way.get(k - 1), way.get(k))));
        }
        return new Path(ground.state(way.getFirst()), steps);
    }

    private List<Move> together(int from, int to) {
        return coalition.orElseThrow().sequence(from, to);
    }

    private List<Move> alone(int from, int to) {
        Move move = new Move(0, ground.state(from), ground.state(to));
        int owner = game.options().get(move.changed().getFirst()).owner();
        return List.of(new Move(owner, move.from(), move.to()));
    }
}
