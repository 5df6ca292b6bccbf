package org.parley.game.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.game.Game;
import org.parley.game.State;
import org.parley.game.stability.Concept;
import org.parley.game.stability.Definition;

/// What is reached from a state, as the definitions type it out: layers of pairs of a state and its last mover, nobody
/// moving twice running. A coalition's step is the end of a legal sequence of its members that each of them strictly
/// prefers.
///
/// Source: LiKilgourHipel2005; KilgourHipelFangPeng2001.
@SuppressWarnings("NullAway") // what is missing fails the test
final class PathsDefinition {

    private final Game game;
    private final Definition definition;
    private final Concept concept;
    private final Map<State, Map<Integer, Set<State>>> joint = new HashMap<>();

    PathsDefinition(Game game, Concept concept) {
        this.game = game;
        this.definition = new Definition(game);
        this.concept = concept;
    }

    Definition definition() {
        return definition;
    }

    /// A state and who came there last: a party's number, or a coalition as bits.
    private record At(State state, int last) {}

    /// The least number of steps to each state reached.
    Map<State, Integer> layers(Kind kind, State start) {
        Map<State, Integer> layers = new LinkedHashMap<>(Map.of(start, 0));
        Map<At, Integer> seen = new HashMap<>(Map.of(new At(start, -1), 0));
        Deque<At> open = new ArrayDeque<>(seen.keySet());
        while (!open.isEmpty()) {
            At at = open.remove();
            int next = seen.get(at) + 1;
            steps(kind, at.state).forEach((mover, ends) -> {
                for (State to : mover == at.last ? Set.<State>of() : ends) {
                    if (seen.putIfAbsent(new At(to, mover), next) == null) {
                        open.add(new At(to, mover));
                        layers.putIfAbsent(to, next);
                    }
                }
            });
        }
        return layers;
    }

    /// Every sequence of steps that comes through no state twice and has nobody twice running, by the least length.
    Map<State, Integer> bySequences(Kind kind, State start) {
        Map<State, Integer> least = new HashMap<>();
        extend(kind, new ArrayList<>(List.of(start)), -1, least);
        return least;
    }

    private void extend(Kind kind, List<State> sequence, int last, Map<State, Integer> least) {
        least.merge(sequence.getLast(), sequence.size() - 1, Math::min);
        steps(kind, sequence.getLast()).forEach((mover, ends) -> {
            for (State to : ends) {
                if (mover != last && !sequence.contains(to)) {
                    sequence.add(to);
                    extend(kind, sequence, mover, least);
                    sequence.removeLast();
                }
            }
        });
    }

    /// Where one step leads, by mover.
    Map<Integer, Set<State>> steps(Kind kind, State from) {
        if (kind == Kind.JOINT) {
            return joint.computeIfAbsent(from, this::jointly);
        }
        Map<Integer, Set<State>> steps = new LinkedHashMap<>();
        for (int party = 0; party < game.parties().size(); party++) {
            steps.put(
                    party,
                    Set.copyOf(
                            switch (kind) {
                                case UNDETERRED -> definition.undeterred(party, concept, from);
                                case IMPROVEMENTS -> definition.improvements(party, from);
                                case MOVES -> definition.moves(party, from);
                                case JOINT -> throw new IllegalStateException();
                            }));
        }
        return steps;
    }

    private Map<Integer, Set<State>> jointly(State from) {
        Map<Integer, Set<State>> steps = new LinkedHashMap<>();
        for (int members = 1; members < 1 << game.parties().size(); members++) {
            List<Integer> parties = members(members);
            Set<State> ends = new HashSet<>(legal(parties, from));
            ends.removeIf(to -> !parties.stream().allMatch(party -> definition.prefers(party, to, from)));
            steps.put(members, ends);
        }
        return steps;
    }

    static List<Integer> members(int coalition) {
        return IntStream.range(0, 31)
                .filter(party -> (coalition >>> party & 1) != 0)
                .boxed()
                .toList();
    }

    /// R_H(s): the ends of legal sequences of the parties.
    Set<State> legal(List<Integer> parties, State from) {
        Set<At> seen = new HashSet<>();
        Deque<At> open = new ArrayDeque<>(List.of(new At(from, -1)));
        Set<State> ends = new HashSet<>();
        while (!open.isEmpty()) {
            At at = open.remove();
            for (int party : parties) {
                for (State to : party == at.last ? List.<State>of() : definition.moves(party, at.state)) {
                    if (seen.add(new At(to, party))) {
                        ends.add(to);
                        open.add(new At(to, party));
                    }
                }
            }
        }
        return ends;
    }

    /// What the best of the shortest ways from one of the starts to one of some states comes to: a thousand for every
    /// option changed, and one for every step that is no gain.
    int least(Kind kind, List<State> starts, Set<State> goal, Map<State, Integer> layers) {
        Map<State, Integer> least = new HashMap<>();
        starts.forEach(start -> least.put(start, 0));
        List<State> inOrder = layers.keySet().stream()
                .sorted(Comparator.comparing(layers::get))
                .toList();
        for (State from : inOrder) {
            steps(kind, from).forEach((mover, ends) -> {
                for (State to : ends) {
                    if (layers.get(to) == layers.get(from) + 1) {
                        least.merge(to, least.get(from) + cost(kind, mover, from, to), Math::min);
                    }
                }
            });
        }
        int steps = goal.stream().mapToInt(layers::get).min().orElseThrow();
        return goal.stream()
                .filter(state -> layers.get(state) == steps)
                .mapToInt(least::get)
                .min()
                .orElseThrow();
    }

    private int cost(Kind kind, int mover, State from, State to) {
        boolean isGain = kind != Kind.MOVES || definition.prefers(mover, to, from);
        return 1000 * from.difference(to).takenCount() + (isGain ? 0 : 1);
    }
}
