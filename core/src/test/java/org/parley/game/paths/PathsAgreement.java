package org.parley.game.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.game.Game;
import org.parley.game.Move;
import org.parley.game.State;
import org.parley.game.explicit.DenseEngine;
import org.parley.game.paths.Leg.Standing;
import org.parley.game.stability.Analysis;
import org.parley.game.stability.Concept;
import org.parley.negotiation.logic.Condition;
import org.parley.run.Result;
import org.parley.run.Run;

/// Paths beside their definition, on one game at a time.
final class PathsAgreement {

    private final Game game;
    private final PathsDefinition definition;
    private final Concept concept;
    private final List<State> starts;
    private final String what;

    PathsAgreement(Game game, Concept concept, List<State> starts, String what) {
        this.game = game;
        this.definition = new PathsDefinition(game, concept);
        this.concept = concept;
        this.starts = starts;
        this.what = what;
    }

    static Analysis analysis(Game game, Concept concept) {
        return switch (new DenseEngine().analyse(game, Set.of(concept), List.of(), Run.plain())) {
            case Result.Complete<Analysis>(Analysis analysis) -> analysis;
            case Result<Analysis> other -> throw new AssertionError(other);
        };
    }

    PathsDefinition definition() {
        return definition;
    }

    /// Each state of the game is a goal by itself, and so is a family.
    void assertAsDefined(Condition family) {
        List<State> all = definition.definition().feasible();
        List<Goal> goals = new ArrayList<>();
        all.forEach(state -> goals.add(new Goal.Listed(List.of(state))));
        Set<State> members = new HashSet<>(all);
        members.removeIf(state -> !definition.definition().isTrue(family, state));
        goals.add(new Goal.Listed(List.copyOf(members)));
        goals.add(new Goal.Told(members::contains));
        Paths paths = Paths.of(game, analysis(game, concept), concept, starts, goals, Run.plain());
        for (Kind kind : Kind.values()) {
            assertThat(paths.limit(kind)).isEmpty();
            List<Map<State, Integer>> layers =
                    starts.stream().map(start -> definition.layers(kind, start)).toList();
            for (int k = 0; k < all.size(); k++) {
                assertWay(paths, kind, k, Set.of(all.get(k)), layers);
            }
            assertWay(paths, kind, all.size(), members, layers);
            assertThat(paths.way(kind, all.size() + 1)).isEqualTo(paths.way(kind, all.size()));
        }
    }

    private void assertWay(Paths paths, Kind kind, int goal, Set<State> states, List<Map<State, Integer>> layers) {
        long from = layers.stream()
                .filter(known -> states.stream().anyMatch(known::containsKey))
                .count();
        Map<State, Integer> least = new HashMap<>();
        layers.forEach(known -> known.forEach((state, steps) -> least.merge(state, steps, Math::min)));
        Set<State> reached = new HashSet<>(states);
        reached.retainAll(least.keySet());
        Optional<Integer> steps = reached.stream().map(least::get).min(Integer::compare);
        assertThat(paths.way(kind, goal)).as("%s, %s", what, kind).isEqualTo(new Way((int) from, steps));
        Optional<Path> shortest = paths.shortest(kind, goal);
        assertThat(shortest.map(path -> path.legs().size()))
                .as("%s, %s", what, kind)
                .isEqualTo(steps);
        shortest.ifPresent(path -> {
            assertThat(starts).contains(path.start());
            assertThat(states).contains(path.end());
            assertThat(path.legs().stream().mapToInt(PathsAgreement::cost).sum())
                    .as("%s, %s", what, kind)
                    .isEqualTo(definition.least(kind, starts, reached, least));
            assertLegs(kind, path);
        });
    }

    private static int cost(Leg leg) {
        return 1000 * leg.from().difference(leg.to()).takenCount()
                + (leg.standing().isImprovement() ? 0 : 1);
    }

    private void assertLegs(Kind kind, Path path) {
        State at = path.start();
        for (Leg leg : path.legs()) {
            assertThat(leg.from()).isEqualTo(at);
            at = leg.to();
            int mover = kind == Kind.JOINT
                    ? leg.parties().stream().mapToInt(party -> 1 << party).sum()
                    : leg.parties().getFirst();
            assertThat(definition.steps(kind, leg.from()).get(mover))
                    .as("%s, %s, %s", what, kind, leg)
                    .contains(leg.to());
            assertMoves(leg);
            assertStanding(leg);
            assertSmallest(leg);
        }
    }

    /// The moves are a legal sequence, and each party's part of the step is what they come to.
    private void assertMoves(Leg leg) {
        State at = leg.from();
        int last = -1;
        for (Move move : leg.moves()) {
            assertThat(move.from()).isEqualTo(at);
            assertThat(move.party()).isNotEqualTo(last);
            assertThat(definition.definition().moves(move.party(), at)).contains(move.to());
            at = move.to();
            last = move.party();
        }
        assertThat(at).isEqualTo(leg.to());
        State together = leg.from();
        for (int party : leg.parties()) {
            Move part = leg.of(party);
            assertThat(part.changed()).allMatch(o -> game.options().get(o).owner() == party);
            together = together.with(part.from().difference(part.to()), part.to());
        }
        assertThat(together).isEqualTo(leg.to());
    }

    private void assertStanding(Leg leg) {
        if (leg.parties().size() > 1) {
            assertThat(leg.standing()).isEqualTo(new Standing.Agreed());
            return;
        }
        int party = leg.parties().getFirst();
        boolean better = definition.definition().prefers(party, leg.to(), leg.from());
        boolean worse = definition.definition().prefers(party, leg.from(), leg.to());
        boolean undeterred =
                definition.definition().undeterred(party, concept, leg.from()).contains(leg.to());
        switch (leg.standing()) {
            case Standing.Undeterred _ -> assertThat(undeterred).isTrue();
            case Standing.Deterred(var by) -> {
                assertThat(better && !undeterred).isTrue();
                assertThat(by).isNotEmpty();
            }
            case Standing.Indifferent _ -> assertThat(better || worse).isFalse();
            case Standing.Against _ -> assertThat(worse).isTrue();
            case Standing.Untold _, Standing.Agreed _ -> throw new AssertionError(leg);
        }
        assertThat(leg.standing().isImprovement()).isEqualTo(better);
    }

    /// No smaller coalition goes there.
    private void assertSmallest(Leg leg) {
        definition.steps(Kind.JOINT, leg.from()).forEach((members, ends) -> {
            if (leg.standing() instanceof Standing.Agreed && ends.contains(leg.to())) {
                assertThat(PathsDefinition.members(members).size())
                        .isGreaterThanOrEqualTo(leg.parties().size());
            }
        });
    }
}
